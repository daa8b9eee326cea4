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
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/**
 * How fast a file of people is taken in, from its first byte to the end of its job. The floor: the rows that came of it in table
 * person, copied by one connection and in one transaction into an empty table with the same columns, indexes and checks, without
 * triggers and foreign keys.
 */
final class ImportSpeed {

    private static final String SERVICE = "population-registry/target/quarkus-app";
    private static final String DATABASE = "postgres";
    private static final int PIECE = 1 << 16;
    private static final long PAUSE_NANOS = 20_000_000L;

    private final URI service;
    private final DataSource population;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    ImportSpeed(LocalStack stack) throws IOException {
        service = stack.address(ServiceName.POPULATION_REGISTRY);
        population = stack.database(ServiceName.POPULATION_REGISTRY);
        token = stack.tokens().of("first-loader");
    }

    /**
     * Takes people in whom nobody knows yet.
     *
     * @param nation another number means other people
     * @param likeness whether each is compared with the registered; then some are held, because they are alike
     * @return persons a second
     */
    double take(int people, int nation, boolean likeness) throws IOException, InterruptedException {
        Path file = Files.createTempFile("sijil-people", ".ndjson");
        try {
            int rows = new PeopleFile(nation).write(file, people);
            Duration service = ProcessorTime.of(SERVICE);
            Duration database = ProcessorTime.of(DATABASE);
            long begin = System.nanoTime();
            JsonNode taken = answer(request("/v1/imports?likeness=" + likeness)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofFile(file)));
            await(taken.path("job").asText());
            double rate = rows * 1e9 / (System.nanoTime() - begin);
            tell(
                    rows,
                    ProcessorTime.of(SERVICE).minus(service),
                    ProcessorTime.of(DATABASE).minus(database));
            require(taken.path("id").asText(), rows, likeness);
            return rate;
        } finally {
            Files.delete(file);
        }
    }

    /** Rows a second of what was ever taken; they wait in a file, because a country does not fit into memory. */
    double copy() throws SQLException, IOException {
        Path rows = Files.createTempFile("sijil-rows", ".copy");
        Nation.execute(population, "CREATE TABLE floor_person (LIKE person INCLUDING ALL)");
        try (Connection connection = population.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long count;
            try (OutputStream file = Files.newOutputStream(rows)) {
                count = copy.copyOut("""
                        COPY (SELECT person.* FROM person JOIN import_key ON import_key.person = person.id) TO STDOUT""", file);
            }
            try (InputStream file = Files.newInputStream(rows)) {
                long begin = System.nanoTime();
                copy.copyIn("COPY floor_person FROM STDIN", file, PIECE);
                return count * 1e9 / (System.nanoTime() - begin);
            }
        } finally {
            Nation.execute(population, "DROP TABLE floor_person");
            Files.delete(rows);
        }
    }

    private static void tell(int rows, Duration service, Duration database) {
        System.err.printf(
                "Processor time of %,d rows: service %d µs a person, PostgreSQL %d µs%n",
                rows, service.toNanos() / 1000 / rows, database.toNanos() / 1000 / rows);
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

    /** Who is held is not registered, nor is whom they guard. */
    private void require(String file, int rows, boolean likeness) throws IOException, InterruptedException {
        JsonNode result = answer(request("/v1/imports/" + file));
        int registered = result.path("registered").asInt();
        int kept = likeness
                ? registered
                        + result.path("held").asInt()
                        + result.path("refused").asInt()
                : registered;
        System.err.println(result);
        if (kept != rows) {
            throw new IllegalStateException("Not every row became a person: " + result);
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
}
