package org.sijil.population.likeness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The weights and names by which people are compared, read once, at start; a fault in them stops the start. */
@Startup
@ApplicationScoped
class LikenessRules {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Weights weights;
    private final KnownNames names;
    private final Comparison comparison;

    LikenessRules(LikenessConfig config) {
        Path folder = config.folder().orElse(null);
        weights = read("weights.yaml", folder, Weights.class);
        names = new KnownNames(
                read("names.yaml", folder, KnownNames.Listed.class),
                weights.nearness().spelling());
        comparison = new Comparison(weights, names);
    }

    Weights weights() {
        return weights;
    }

    KnownNames names() {
        return names;
    }

    Comparison comparison() {
        return comparison;
    }

    private static <T> T read(String name, @Nullable Path folder, Class<T> type) {
        Path mounted = folder == null ? null : folder.resolve(name);
        try (InputStream file = mounted != null && Files.exists(mounted)
                ? Files.newInputStream(mounted)
                : Thread.currentThread().getContextClassLoader().getResourceAsStream("likeness/" + name)) {
            return YAML.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException faulty) {
            throw new UncheckedIOException(faulty);
        }
    }
}
