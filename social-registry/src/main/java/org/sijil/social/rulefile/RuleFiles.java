package org.sijil.social.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the files of one kind of rules are, and how one is read.
 *
 * @param kind the folder of the files that the service brings along, as in {@code formulas}
 * @param read makes rules of a file's name and text
 * @param id of the rules that were read
 */
public record RuleFiles<T>(String kind, BiFunction<String, String, T> read, Function<T, String> id) {

    /**
     * All rules by their id.
     *
     * @param shipped names of files that the service brings along, without {@code .yaml}
     * @param folder of further files; an id found there replaces a shipped one
     * @throws RuleFileFault when a file cannot be used
     */
    public Map<String, T> all(List<String> shipped, Optional<Path> folder) {
        Map<String, T> byId = new LinkedHashMap<>();
        shipped.forEach(name -> add(byId, name + ".yaml", resource(kind + "/" + name + ".yaml")));
        folder.ifPresent(path -> byId.putAll(mounted(path)));
        if (byId.isEmpty()) {
            throw new RuleFileFault(kind, "there is none");
        }
        return byId;
    }

    private Map<String, T> mounted(Path folder) {
        Map<String, T> byId = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> add(byId, file.toString(), text(file)));
        } catch (IOException unreadable) {
            throw new RuleFileFault(folder.toString(), "the folder cannot be read");
        }
        return byId;
    }

    private void add(Map<String, T> byId, String file, String text) {
        T rules = read.apply(file, text);
        if (byId.putIfAbsent(id.apply(rules), rules) != null) {
            throw new RuleFileFault(file, "another file has the same id " + id.apply(rules));
        }
    }

    private static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new RuleFileFault(name, "there is no such file");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new RuleFileFault(file.toString(), "cannot be read as UTF-8");
        }
    }
}
