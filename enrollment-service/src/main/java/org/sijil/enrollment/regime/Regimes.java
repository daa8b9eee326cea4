package org.sijil.enrollment.regime;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every regime that this country has, read and checked once at start. */
@Startup
@ApplicationScoped
public class Regimes {

    private final List<RegimeRules> all;

    Regimes(RegimeSettings settings) {
        Map<String, String> texts = new TreeMap<>();
        settings.shipped().forEach(file -> texts.put(file, shipped(file)));
        settings.folder().ifPresent(folder -> texts.putAll(mounted(folder)));
        this.all = texts.entrySet().stream()
                .map(file -> RegimeFile.read(file.getKey(), file.getValue()))
                .toList();
        if (all.isEmpty()) {
            throw new InvalidRegime("regimes", 1, "there is no regime");
        }
        checkIds();
    }

    /** All regimes, in order of their files' names. */
    public List<RegimeRules> all() {
        return all;
    }

    /** The regime of an id; empty when there is none. */
    public Optional<RegimeRules> find(String id) {
        return all.stream().filter(rules -> rules.regime().id().equals(id)).findFirst();
    }

    /** How families are formed: one way for the country, so that nobody is counted in two of them. */
    public Membership membership() {
        return all.get(0).regime().membership();
    }

    private void checkIds() {
        long distinct =
                all.stream().map(rules -> rules.regime().id()).distinct().count();
        if (distinct != all.size()) {
            throw new InvalidRegime("regimes", 1, "two files state a regime of the same id");
        }
        if (!all.stream().allMatch(rules -> rules.regime().membership().groupsLike(membership()))) {
            throw new InvalidRegime("regimes", 1, "regimes must agree on how families are formed (membership)");
        }
    }

    private static String shipped(String file) {
        try (InputStream stream = Regimes.class.getResourceAsStream("/regimes/" + file)) {
            if (stream == null) {
                throw new InvalidRegime(file, 1, "no such file among the shipped regimes");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> mounted(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : files) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
