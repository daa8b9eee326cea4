package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sijil.localstack.state.StateDir;

/** The examples on disk, so that they can be tried with curl. */
final class ExampleFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    ExampleFile(StateDir state) {
        this.file = state.examples();
    }

    void write(LoadedSample sample, Map<ExampleKind, Example> people) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("seed", sample.seed());
        content.put("households", sample.households());
        content.put("on", sample.on().toString());
        Map<String, Example> named = new LinkedHashMap<>();
        people.forEach((kind, example) -> named.put(kind.key(), example));
        content.put("people", named);
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
