package org.sijil.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/**
 * How fast a file of households with their declarations is taken in, from its first byte to the end of its job: read, checked with
 * the population registry, scored, written and told. The floor: the rows that came of it in tables household, membership,
 * declaration and score, copied one table after the other.
 */
final class HouseholdSpeed {

    private static final String SOCIAL = "social-registry/target/quarkus-app";
    private static final String POPULATION = "population-registry/target/quarkus-app";
    private static final String DATABASE = "postgres";
    private static final List<String> TABLES = List.of("household", "membership", "declaration", "score");

    private final LocalStack stack;
    private final DataSource social;
    private final FileLoad load;

    HouseholdSpeed(LocalStack stack) throws IOException {
        this.stack = stack;
        social = stack.database(ServiceName.SOCIAL_REGISTRY);
        load = new FileLoad(
                stack.address(ServiceName.SOCIAL_REGISTRY),
                social,
                stack.tokens().of("operator"));
    }

    /**
     * Takes households in whose people were just registered. Others come first, so that the services are compiled; enrollment rests
     * meanwhile, it has machines of its own.
     *
     * @param first how many come first
     * @return households a second, without the first
     */
    double take(int first, int households) throws IOException, InterruptedException, SQLException, TimeoutException {
        register(first, households + 1);
        register(households, households);
        new FeedSpeed(stack).settle();
        stack.stop(ServiceName.ENROLLMENT_SERVICE);
        try {
            send(first, households + 1);
            return send(households, households);
        } finally {
            stack.startAgain(ServiceName.ENROLLMENT_SERVICE);
        }
    }

    /** @param nation another number means other people */
    private void register(int households, int nation) throws IOException, InterruptedException, SQLException {
        new ImportSpeed(stack).take(new PeopleFile(nation).size(households), nation, false);
    }

    private double send(int households, int nation) throws IOException, InterruptedException, SQLException {
        Path file = Files.createTempFile("sijil-households", ".ndjson");
        try {
            new PeopleFile(nation).writeHouseholds(file, households, numbers(nation));
            Nation.execute(social, "ANALYZE");
            Duration service = ProcessorTime.of(SOCIAL);
            Duration asked = ProcessorTime.of(POPULATION);
            Duration database = ProcessorTime.of(DATABASE);
            long begin = System.nanoTime();
            JsonNode result = load.take("/v1/imports", file);
            double rate = households * 1e9 / (System.nanoTime() - begin);
            System.err.printf(
                    "Processor time of %,d households, %.0f/s: service %d µs each, population registry %d µs, PostgreSQL %d µs%n",
                    households,
                    rate,
                    micros(ProcessorTime.of(SOCIAL).minus(service), households),
                    micros(ProcessorTime.of(POPULATION).minus(asked), households),
                    micros(ProcessorTime.of(DATABASE).minus(database), households));
            if (result.path("registered").asInt() != households) {
                throw new IllegalStateException("Not every row became a household: " + result);
            }
            return rate;
        } finally {
            Files.delete(file);
        }
    }

    /** Households a second of what was ever taken. */
    double copy() throws SQLException, IOException {
        long households = 0;
        long nanos = 0;
        for (String table : TABLES) {
            String key = table.equals("household") ? "id" : "household";
            FileLoad.Copied copied = load.copy(
                    table,
                    "SELECT %1$s.* FROM %1$s JOIN import_key ON import_key.household = %1$s.%2$s"
                            .formatted(table, key));
            households = table.equals("household") ? copied.rows() : households;
            nanos += copied.nanos();
        }
        return households * 1e9 / nanos;
    }

    private PeopleNumbers numbers(int nation) throws SQLException {
        return PeopleNumbers.of(stack.database(ServiceName.POPULATION_REGISTRY), nation);
    }

    private static long micros(Duration time, int households) {
        return time.toNanos() / 1000 / households;
    }
}
