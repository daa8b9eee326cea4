package org.sijil.system;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;
import org.sijil.system.Register.Person;
import org.sijil.testing.TestPeople;

/**
 * The population registry and PostgreSQL killed together, twice, while agents register: what was acknowledged is there once, and of
 * nothing is there a part. Few registrations here; with {@code -Dsijil.test.registrations=10000} ten thousand.
 */
@Order(3)
@ExtendWith(RunningStack.class)
class CrashTest {

    private static final int REGISTRATIONS = Integer.getInteger("sijil.test.registrations", 400);
    private static final int KILLS = 2;
    private static final int AGENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How many rows say what one row of person says, in tables that are written with it. */
    private static final String WHOLE = """
            SELECT (SELECT count(*) FROM person_history WHERE id = person.id AND version = 0),
                   (SELECT count(*) FROM person_trait WHERE person_trait.person = person.id),
                   (SELECT count(*) FROM feed_event WHERE subject = person.id AND type = 'person.registered'),
                   (SELECT count(*) FROM audit_entry WHERE subject = person.id AND action = 'person.registered')
              FROM person
            """;

    /** What is left of somebody who is not there. */
    private static final List<String> LEFT = List.of(
            "SELECT count(*) FROM person_history WHERE id NOT IN (SELECT id FROM person)",
            "SELECT count(*) FROM person_trait WHERE person NOT IN (SELECT id FROM person)",
            "SELECT count(*) FROM feed_event WHERE type = 'person.registered' AND subject NOT IN (SELECT id FROM person)",
            "SELECT count(*) FROM audit_entry WHERE action = 'person.registered' AND subject NOT IN (SELECT id FROM person)",
            """
            SELECT count(*) FROM idempotent_answer
             WHERE operation = 'register-person'
               AND (status IS NULL OR status = 201 AND body::jsonb ->> 'idcs' NOT IN (SELECT idcs FROM person))
            """);

    private static final String COUNTED = """
            SELECT (SELECT sum(people) FROM person_counts) - (SELECT count(*) FROM person WHERE status = 'ACTIVE'),
                   (SELECT sum(people) FROM registration_counts) - (SELECT count(*) FROM person)
            """;

    private final LocalStack stack;
    private final Register register;
    private final Map<Attempt, Person> acknowledged = new ConcurrentHashMap<>();
    private final List<CountDownLatch> milestones = IntStream.rangeClosed(1, KILLS)
            .mapToObj(kill -> new CountDownLatch(REGISTRATIONS * kill / (KILLS + 2)))
            .toList();

    CrashTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.register = new Register(door);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedIsThereOnceAndNothingIsHalfDone() throws Exception {
        List<Attempt> attempts =
                IntStream.range(0, REGISTRATIONS).mapToObj(this::attempt).toList();
        ExecutorService agents = Executors.newFixedThreadPool(AGENTS);
        try {
            List<Future<?>> work = new ArrayList<>();
            attempts.forEach(attempt -> work.add(agents.submit(() -> register(attempt))));
            for (CountDownLatch milestone : milestones) {
                assertTrue(milestone.await(15, TimeUnit.MINUTES));
                crash();
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            agents.shutdownNow();
        }
        assertTrue(acknowledged
                .keySet()
                .containsAll(attempts.stream().filter(Attempt::patient).toList()));
        assertEachOnce(attempts);
        assertEachWhole();
        assertAnswersStand();
    }

    private void crash() {
        stack.kill(ServiceName.POPULATION_REGISTRY);
        stack.killDatabase();
        stack.startDatabaseAgain();
        stack.startAgain(ServiceName.POPULATION_REGISTRY);
    }

    private Attempt attempt(int number) {
        Map<String, Object> request = register.adultRequest("female", TestPeople.womanName(), "1990-01-01");
        return new Attempt(UUID.randomUUID().toString(), number % 4 != 0, request);
    }

    /** Patient agents ask again under the same key until they are answered; the others walk away. */
    private void register(Attempt attempt) {
        if (attempt.patient()) {
            Eventually.within(
                    PATIENCE, () -> acknowledge(attempt, answer(attempt).orElseThrow(AssertionError::new)));
        } else {
            answer(attempt)
                    .filter(answer -> answer.extract().statusCode() == 201)
                    .ifPresent(answer -> acknowledge(attempt, answer));
        }
    }

    private void acknowledge(Attempt attempt, ValidatableResponse answer) {
        acknowledged.put(attempt, Register.entered(answer));
        milestones.forEach(CountDownLatch::countDown);
    }

    /** Nothing when the connection broke. */
    private Optional<ValidatableResponse> answer(Attempt attempt) {
        try {
            return Optional.of(register.post(attempt.request(), attempt.key()));
        } catch (Exception broken) {
            return Optional.empty();
        }
    }

    private void assertEachOnce(List<Attempt> attempts) throws SQLException {
        Map<String, String> idcsByCard = new HashMap<>();
        for (List<Object> row : rows("SELECT cnie, idcs FROM person WHERE cnie IS NOT NULL")) {
            assertEquals(null, idcsByCard.put((String) row.get(0), (String) row.get(1)));
        }
        for (Attempt attempt : attempts) {
            Person person = acknowledged.get(attempt);
            if (person != null) {
                assertEquals(person.idcs(), idcsByCard.get(attempt.card()), "an acknowledged person is lost");
            }
        }
    }

    private void assertEachWhole() throws SQLException {
        assertEquals(
                List.of(List.of(1L, 1L, 1L, 1L)),
                rows(WHOLE).stream().distinct().toList());
        for (String left : LEFT) {
            assertEquals(List.of(List.of(0L)), rows(left), left);
        }
        assertEquals(
                List.of("0", "0"),
                rows(COUNTED).get(0).stream().map(String::valueOf).toList());
    }

    /** A sample, asked again under their keys. */
    private void assertAnswersStand() {
        acknowledged.entrySet().stream()
                .limit(100)
                .forEach(one -> register.post(
                                one.getKey().request(), one.getKey().key())
                        .statusCode(201)
                        .body("idcs", equalTo(one.getValue().idcs())));
    }

    private List<List<Object>> rows(String query) throws SQLException {
        try (Connection connection =
                        stack.database(ServiceName.POPULATION_REGISTRY).getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /**
     * One registration under a key of its own.
     *
     * @param patient whether it is tried until it is acknowledged
     */
    private record Attempt(String key, boolean patient, Map<String, Object> request) {

        String card() {
            return String.valueOf(request.get("cnie"));
        }
    }
}
