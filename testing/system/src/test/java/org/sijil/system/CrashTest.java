package org.sijil.system;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
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

    private static final System.Logger LOG = System.getLogger(CrashTest.class.getName());
    private static final int REGISTRATIONS = Integer.getInteger("sijil.test.registrations", 400);
    private static final int KILLS = 2;
    private static final int AGENTS = 8;
    private static final int SHOWN_EVERY = 500;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1950, 1, 1);

    /** Birthdays of fifty years: among ten thousand people of one day everybody would have to be compared with everybody. */
    private static final int BIRTHDAYS = 18_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How many rows say what one row of person says, in tables that are written with it; each is read once. */
    private static final String WHOLE = """
            SELECT DISTINCT history.entries, trait.entries, told.entries, audited.entries
              FROM person
              LEFT JOIN (SELECT id, count(*) AS entries FROM person_history WHERE version = 0 GROUP BY 1) history USING (id)
              LEFT JOIN (SELECT person AS id, count(*) AS entries FROM person_trait GROUP BY 1) trait USING (id)
              LEFT JOIN (SELECT subject AS id, count(*) AS entries FROM feed_event
                          WHERE type = 'person.registered' GROUP BY 1) told USING (id)
              LEFT JOIN (SELECT subject AS id, count(*) AS entries FROM audit_entry
                          WHERE action = 'person.registered' GROUP BY 1) audited USING (id)
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
    private final Tables tables;
    private final Map<Attempt, Person> acknowledged = new ConcurrentHashMap<>();
    private final List<CountDownLatch> milestones = IntStream.rangeClosed(1, KILLS)
            .mapToObj(kill -> new CountDownLatch(REGISTRATIONS * kill / (KILLS + 2)))
            .toList();

    CrashTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.register = new Register(door);
        this.tables = Tables.of(stack, ServiceName.POPULATION_REGISTRY);
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedIsThereOnceAndNothingIsHalfDone() throws Exception {
        List<Attempt> attempts =
                IntStream.range(0, REGISTRATIONS).mapToObj(this::attempt).toList();
        ExecutorService agents = Executors.newFixedThreadPool(AGENTS);
        try {
            List<Future<?>> work = new ArrayList<>();
            attempts.forEach(attempt -> work.add(agents.submit(() -> register(attempt))));
            for (CountDownLatch milestone : milestones) {
                assertTrue(milestone.await(7, TimeUnit.MINUTES));
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
        LOG.log(System.Logger.Level.INFO, "Killed after {0}", acknowledged.size());
        stack.kill(ServiceName.POPULATION_REGISTRY);
        stack.killDatabase();
        stack.startDatabaseAgain();
        stack.startAgain(ServiceName.POPULATION_REGISTRY);
        LOG.log(System.Logger.Level.INFO, "Up again");
    }

    private Attempt attempt(int number) {
        String born = FIRST_BIRTH.plusDays(number * 7L % BIRTHDAYS).toString();
        Map<String, Object> request = register.adultRequest("female", TestPeople.womanName(), born);
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
        if (acknowledged.size() % SHOWN_EVERY == 0) {
            LOG.log(System.Logger.Level.INFO, "{0} acknowledged", acknowledged.size());
        }
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
        for (List<Object> row : tables.rows("SELECT cnie, idcs FROM person WHERE cnie IS NOT NULL")) {
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
        assertEquals(List.of(List.of(1L, 1L, 1L, 1L)), tables.rows(WHOLE));
        for (String left : LEFT) {
            assertEquals(List.of(List.of(0L)), tables.rows(left), left);
        }
        assertEquals(
                List.of("0", "0"),
                tables.rows(COUNTED).get(0).stream().map(String::valueOf).toList());
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
