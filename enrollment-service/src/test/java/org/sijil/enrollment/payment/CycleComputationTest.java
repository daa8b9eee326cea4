package org.sijil.enrollment.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.problem.Refused;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;

/** Whatever is killed and whenever, and however many work on it: each family once, and the books balance. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class CycleComputationTest {

    private static final int FAMILIES = 7;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    CycleComputation computation;

    @Inject
    ObjectMapper json;

    /** A cycle whose job no worker knows, so that the test does the work. */
    private record Cycle(UUID id, UUID job, JsonNode parameters) {}

    private Cycle cycle(String month) throws SQLException {
        for (int i = 0; i < FAMILIES; i++) {
            SomeHousehold.inCasablanca()
                    .with(Someone.woman("1980-01-0" + (i + 1)), "head")
                    .told(month + "-02");
        }
        UUID id = UUID.randomUUID();
        UUID job = UUID.randomUUID();
        database.change(
                "INSERT INTO payment_cycle (id, programme, month, state, job, created_by, created_at)"
                        + " VALUES (?, 'ma-asd', ?::date, 'computing', ?, 'test', '2026-11-21')",
                id,
                month + "-01",
                job);
        return new Cycle(id, job, json.valueToTree(new CycleParameters(id, "ma-asd", month)));
    }

    @Test
    void aChunkThatIsKilledIsDoneAgainAndTheOthersAreNot() throws SQLException {
        Cycle cycle = cycle("2025-04");
        List<String> chunks = inTransaction(tx -> computation.chunks(tx, cycle.parameters()));
        inTransaction(tx -> computation.process(tx, chunk(cycle, chunks, 0)));
        long done = entries(cycle);
        kill(chunk(cycle, chunks, 1));
        assertEquals(done, entries(cycle));
        for (int i = 0; i < chunks.size(); i++) {
            int position = i;
            inTransaction(tx -> computation.process(tx, chunk(cycle, chunks, position)));
        }
        inTransaction(tx -> finished(tx, cycle));
        assertBalanced(cycle);
    }

    @Test
    void cuttingAgainAfterACrashChangesNothing() throws SQLException {
        Cycle cycle = cycle("2025-05");
        List<String> first = inTransaction(tx -> computation.chunks(tx, cycle.parameters()));
        SomeHousehold.inCasablanca().with(Someone.woman("1990-01-01"), "head").told("2025-05-03");
        long orders = orders(cycle);
        List<String> second = inTransaction(tx -> computation.chunks(tx, cycle.parameters()));
        assertEquals(first, second);
        assertEquals(orders, orders(cycle));
    }

    @Test
    void aCycleWithAnAmountMissingIsNotDeclaredComputed() throws SQLException {
        Cycle cycle = cycle("2025-06");
        inTransaction(tx -> computation.chunks(tx, cycle.parameters()));
        Refused refused = assertThrows(Refused.class, () -> inTransaction(tx -> finished(tx, cycle)));
        assertEquals("cycle-does-not-balance", refused.type().code());
        assertEquals(List.of("computing"), database.rows("SELECT state FROM payment_cycle WHERE id = ?", cycle.id()));
    }

    @Test
    void twoReplicasOnOneCyclePayEachFamilyOnce() throws Exception {
        Cycle cycle = cycle("2025-07");
        List<String> chunks = inTransaction(tx -> computation.chunks(tx, cycle.parameters()));
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> replica = () -> {
                int items = 0;
                for (int i = 0; i < chunks.size(); i++) {
                    int position = i;
                    items += inTransaction(tx -> computation.process(tx, chunk(cycle, chunks, position)));
                }
                return items;
            };
            int items = 0;
            for (Future<Integer> one : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                items += one.get();
            }
            assertEquals(orders(cycle), items);
        } finally {
            replicas.shutdownNow();
        }
        inTransaction(tx -> finished(tx, cycle));
        assertBalanced(cycle);
    }

    @Test
    void twoCyclesOfOneMonthCannotBe() throws SQLException {
        cycle("2025-08");
        SQLException refused = assertThrows(SQLException.class, () -> cycle("2025-08"));
        assertEquals("23505", refused.getSQLState());
    }

    private void assertBalanced(Cycle cycle) {
        assertEquals(2 * orders(cycle), entries(cycle));
        assertEquals(0, database.number("SELECT sum(amount) FROM ledger_entry WHERE cycle = ?", cycle.id()));
        assertEquals(orders(cycle), database.number("SELECT families FROM payment_cycle WHERE id = ?", cycle.id()));
        assertEquals(List.of("computed"), database.rows("SELECT state FROM payment_cycle WHERE id = ?", cycle.id()));
    }

    /** The worker's connection dies after its work and before its commit, as at a kill. */
    private void kill(JobChunk chunk) throws SQLException {
        try (Connection tx = source.getConnection()) {
            tx.setAutoCommit(false);
            computation.process(tx, chunk);
            long backend = Long.parseLong(first(tx, "SELECT pg_backend_pid()"));
            database.number("SELECT CASE WHEN pg_terminate_backend(?::int) THEN 1 ELSE 0 END", backend);
            assertThrows(SQLException.class, tx::commit);
        }
    }

    private Void finished(Connection tx, Cycle cycle) throws SQLException {
        computation.finish(tx, cycle.job());
        return null;
    }

    private static JobChunk chunk(Cycle cycle, List<String> chunks, int position) {
        return new JobChunk(cycle.job(), position, chunks.get(position), cycle.parameters());
    }

    private long orders(Cycle cycle) {
        return database.number("SELECT count(*) FROM payment_order WHERE cycle = ?", cycle.id());
    }

    private long entries(Cycle cycle) {
        return database.number("SELECT count(*) FROM ledger_entry WHERE cycle = ?", cycle.id());
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection tx = source.getConnection()) {
            tx.setAutoCommit(false);
            try {
                T result = work.in(tx);
                tx.commit();
                return result;
            } finally {
                tx.rollback();
            }
        }
    }

    private interface Work<T> {
        T in(Connection tx) throws SQLException;
    }
}
