package org.sijil.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** How fast a file of people is taken in, from its first byte to the end of its job. The floor: the rows of table person, copied. */
final class ImportSpeed {

    private static final String SERVICE = "population-registry/target/quarkus-app";
    private static final String DATABASE = "postgres";

    private final FileLoad load;

    ImportSpeed(LocalStack stack) throws IOException {
        load = new FileLoad(
                stack.address(ServiceName.POPULATION_REGISTRY),
                stack.database(ServiceName.POPULATION_REGISTRY),
                stack.tokens().of("first-loader"));
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
            JsonNode result = load.take("/v1/imports?likeness=" + likeness, file);
            double rate = rows * 1e9 / (System.nanoTime() - begin);
            tell(
                    rows,
                    ProcessorTime.of(SERVICE).minus(service),
                    ProcessorTime.of(DATABASE).minus(database));
            require(result, rows, likeness);
            return rate;
        } finally {
            Files.delete(file);
        }
    }

    /** Rows a second of what was ever taken. */
    double copy() throws SQLException, IOException {
        FileLoad.Copied copied =
                load.copy("person", "SELECT person.* FROM person JOIN import_key ON import_key.person = person.id");
        return copied.rows() * 1e9 / copied.nanos();
    }

    private static void tell(int rows, Duration service, Duration database) {
        System.err.printf(
                "Processor time of %,d rows: service %d µs a person, PostgreSQL %d µs%n",
                rows, service.toNanos() / 1000 / rows, database.toNanos() / 1000 / rows);
    }

    /** Who is held is not registered, nor is whom they guard. */
    private static void require(JsonNode result, int rows, boolean likeness) {
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
}
