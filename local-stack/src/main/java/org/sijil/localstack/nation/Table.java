package org.sijil.localstack.nation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A comma-separated file beside these classes: lines that begin with # are remarks, the first other one has titles. */
final class Table {

    private Table() {}

    /** The rows of {@code nation/<name>}, cut at the commas. */
    static List<List<String>> rows(String name) {
        try (InputStream file = Table.class.getResourceAsStream("/nation/" + name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
