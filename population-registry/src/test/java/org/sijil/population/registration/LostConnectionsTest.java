package org.sijil.population.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.testing.SijilTestResource;

/** Connections end in the middle of registrations, again and again: each is answered soon, and done once or not at all. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class LostConnectionsTest {

    private static final int CALLERS = 8;
    private static final int EACH = 12;
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

    @Test
    void everybodyIsAnsweredSoonAndEnteredOnce() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread killer = new Thread(() -> endConnections(over));
        killer.start();
        List<List<String>> cards;
        try {
            cards = Life.together(Collections.nCopies(CALLERS, (Callable<List<String>>) this::registerSome));
        } finally {
            over.set(true);
            killer.join();
        }

        for (String card : cards.stream().flatMap(List::stream).toList()) {
            assertEquals(1, people(card));
        }
        assertTrue(answers.contains(503), "No connection ended at the right moment");
    }

    private List<String> registerSome() {
        return IntStream.range(0, EACH).mapToObj(time -> registerOne()).toList();
    }

    /** Answers the card of somebody who is now registered. */
    private String registerOne() {
        Map<String, Object> body = adult();
        String key = UUID.randomUUID().toString();
        while (true) {
            long begun = System.nanoTime();
            Response answer =
                    as(AGENT).header("Idempotency-Key", key).body(body).post("/v1/persons");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            answers.add(answer.statusCode());
            assertTrue(took.compareTo(SOON) < 0, () -> "A call took " + took);
            if (answer.statusCode() == 201) {
                return String.valueOf(body.get("cnie"));
            }
            assertEquals(503, answer.statusCode(), answer.asString());
            answer.then().header("Retry-After", "5");
        }
    }

    private void endConnections(AtomicBoolean over) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                statement.execute("""
                        SELECT pg_terminate_backend(pid), pg_sleep(0.1) FROM pg_stat_activity
                         WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                         ORDER BY random() LIMIT 1
                        """);
            }
        } catch (SQLException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private int people(String cnie) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM person WHERE cnie = ?")) {
            count.setString(1, cnie);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
