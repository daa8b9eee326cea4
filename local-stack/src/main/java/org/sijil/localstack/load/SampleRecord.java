package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** The file in which a stack's folder remembers what was loaded into it. */
final class SampleRecord {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    SampleRecord(StateDir state) {
        this.file = state.loadedSample();
    }

    Optional<LoadedSample> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(sample(JSON.readTree(file.toFile())));
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            throw new Trouble(
                    file + " cannot be read, so nobody knows what was loaded: delete the data by ./sijil reset.",
                    unreadable);
        }
    }

    void write(LoadedSample sample) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), fields(sample));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static JsonNode fields(LoadedSample sample) {
        return JSON.createObjectNode()
                .put("seed", sample.seed())
                .put("on", sample.on().toString())
                .put("households", sample.households())
                .put("loaded", sample.loaded())
                .put("begun", sample.begun().toString());
    }

    private static LoadedSample sample(JsonNode json) {
        return new LoadedSample(
                json.required("seed").longValue(),
                LocalDate.parse(json.required("on").textValue()),
                json.required("households").intValue(),
                json.required("loaded").intValue(),
                Instant.parse(json.required("begun").textValue()));
    }
}
