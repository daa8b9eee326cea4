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
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.hash.Sha256;

/** The weights and names by which people are compared, read once, at start; a fault in them stops the start. */
@Startup
@ApplicationScoped
class LikenessRules {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final int VERSION_BYTES = 8;

    private final MessageDigest content = Sha256.begin();
    private final Weights weights;
    private final KnownNames names;
    private final Comparison comparison;
    private final String version;

    LikenessRules(LikenessConfig config) {
        Path folder = config.folder().orElse(null);
        weights = read("weights.yaml", folder, Weights.class);
        names = new KnownNames(
                read("names.yaml", folder, KnownNames.Listed.class),
                weights.nearness().spelling());
        comparison = new Comparison(weights, names);
        version = HexFormat.of().formatHex(content.digest(), 0, VERSION_BYTES);
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

    /** The beginning of the SHA-256 of both files: another weight is another version. */
    String version() {
        return version;
    }

    private <T> T read(String name, @Nullable Path folder, Class<T> type) {
        Path mounted = folder == null ? null : folder.resolve(name);
        try (InputStream file = mounted != null && Files.exists(mounted)
                ? Files.newInputStream(mounted)
                : Thread.currentThread().getContextClassLoader().getResourceAsStream("likeness/" + name)) {
            byte[] text = Objects.requireNonNull(file, name).readAllBytes();
            content.update(text);
            return YAML.readValue(text, type);
        } catch (IOException faulty) {
            throw new UncheckedIOException(faulty);
        }
    }
}
