package org.sijil.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Sends a service files of lines of JSON, and copies the rows that came of them as the floor. */
final class FileLoad {

    private static final int PIECE = 1 << 16;
    private static final long PAUSE_NANOS = 50_000_000L;

    private final URI service;
    private final DataSource database;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    FileLoad(URI service, DataSource database, String token) {
        this.service = service;
        this.database = database;
        this.token = token;
    }

    /** Sends a file and waits for its job; answers what became of it. */
    JsonNode take(String path, Path file) throws IOException, InterruptedException {
        JsonNode taken = answer(
                request(path).header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofFile(file)));
        await(taken.path("job").asText());
        return answer(request("/v1/imports/" + taken.path("id").asText()));
    }

    /**
     * Copies rows by one connection and in one transaction into an empty table with the same columns, indexes and checks, without
     * triggers and foreign keys. They wait in a file, because a country does not fit into memory.
     *
     * @param rows the query for them, all columns of the table
     * @return how many there are, and how long it took
     */
    Copied copy(String table, String rows) throws SQLException, IOException {
        Path kept = Files.createTempFile("sijil-rows", ".copy");
        Nation.execute(database, "CREATE TABLE floor_%1$s (LIKE %1$s INCLUDING ALL)".formatted(table));
        try (Connection connection = database.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long count;
            try (OutputStream file = Files.newOutputStream(kept)) {
                count = copy.copyOut("COPY (" + rows + ") TO STDOUT", file);
            }
            try (InputStream file = Files.newInputStream(kept)) {
                long begin = System.nanoTime();
                copy.copyIn("COPY floor_" + table + " FROM STDIN", file, PIECE);
                return new Copied(count, System.nanoTime() - begin);
            }
        } finally {
            Nation.execute(database, "DROP TABLE floor_" + table);
            Files.delete(kept);
        }
    }

    private void await(String job) throws IOException, InterruptedException {
        String state = "";
        while (!state.equals("finished")) {
            LockSupport.parkNanos(PAUSE_NANOS);
            state = answer(request("/v1/jobs/" + job)).path("state").asText();
            if (state.equals("failed")) {
                throw new IllegalStateException("The import failed");
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }

    /** Rows that were copied. */
    record Copied(long rows, long nanos) {}
}
