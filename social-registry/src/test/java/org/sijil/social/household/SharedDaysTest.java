package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/**
 * Nobody lives in two households on one day, whatever is written and however two writers meet: the database's own guard, tried
 * beside the service, which writes past days nowhere. Two writers meet twenty times; with {@code -Dsijil.test.races=1000} a thousand.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class SharedDaysTest {

    private static final int TIMES = Integer.getInteger("sijil.test.races", 20);
    private static final int WRITINGS = 300;
    private static final int FEW = 20;

    /** Shared days, two at once in one household, and two who wait for each other. */
    private static final Set<String> REFUSALS = Set.of("23P01", "23505", "40P01");

    private static final String STAY = """
            INSERT INTO membership (household, position, person, idcs, relation, parents, birth_date, sex, situation,
                                    valid_from, valid_until, end_reason)
            VALUES (?, 0, ?, '2000000006', 'other', '{}', '1990-01-01', 'female', '{}',
                    date '2020-01-01' + cast(? AS integer), date '2020-01-01' + cast(? AS integer), cast(? AS text))
            RETURNING id
            """;
    private static final String MOVE = """
            UPDATE membership
               SET valid_from = date '2020-01-01' + cast(? AS integer), valid_until = date '2020-01-01' + cast(? AS integer),
                   end_reason = cast(? AS text)
             WHERE id = ?
            """;
    private static final String TWICE = """
            SELECT count(*)
              FROM membership one
              JOIN membership other USING (person)
             WHERE person = ? AND one.id < other.id
               AND daterange(one.valid_from, one.valid_until) && daterange(other.valid_from, other.valid_until)
            """;

    @Inject
    DataSource database;

    private final UUID person = UUID.randomUUID();
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoHouseholds() {
        one = UUID.fromString(Homes.registered(member(man(40), "head")));
        other = UUID.fromString(Homes.registered(member(man(50), "head")));
    }

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM membership WHERE person = ?")) {
            delete.setObject(1, person);
            delete.executeUpdate();
        }
    }

    @Test
    void whateverIsWrittenIsRefusedWhenItSharesADayAndOnlyThen() throws SQLException {
        Random random = new Random(29);
        Map<Long, Days> held = new HashMap<>();
        int refused = 0;
        try (Connection connection = database.getConnection()) {
            for (int writing = 0; writing < WRITINGS; writing++) {
                Days days = Days.any(random, WRITINGS);
                Long moved = random.nextBoolean() || held.isEmpty()
                        ? null
                        : List.copyOf(held.keySet()).get(random.nextInt(held.size()));
                boolean shares = held.entrySet().stream()
                        .anyMatch(stay ->
                                !stay.getKey().equals(moved) && stay.getValue().shares(days));
                Long written = shares ? refused(connection, moved, days) : Long.valueOf(write(connection, moved, days));
                if (written == null) {
                    refused++;
                } else {
                    held.put(written, days);
                }
            }
        }
        assertTrue(refused > WRITINGS / 4 && refused < WRITINGS, "refused: " + refused);
    }

    @Test
    void oneStatementMayEndAStayAndBeginTheNext() throws SQLException {
        try (Connection connection = database.getConnection()) {
            long first = write(connection, null, new Days(0, null));
            String passage = "WITH ended AS (" + MOVE + " RETURNING id) " + STAY.replace("RETURNING id", "");
            try (PreparedStatement statement = connection.prepareStatement(passage)) {
                bind(statement, 1, new Days(0, 10));
                statement.setLong(4, first);
                statement.setObject(5, other);
                statement.setObject(6, person);
                bind(statement, 7, new Days(10, 20));
                assertEquals(1, statement.executeUpdate());
            }
        }
        assertNobodyIsTwice();
    }

    @Test
    void twoWhoWriteAtOnceShareNoDayEither() throws Exception {
        Random random = new Random(31);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        int stays = 0;
        try {
            for (int time = 0; time < TIMES; time++) {
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<Boolean>> pair =
                        List.of(writer(start, one, Days.any(random, FEW)), writer(start, other, Days.any(random, FEW)));
                for (Future<Boolean> done : writers.invokeAll(pair)) {
                    stays += done.get() ? 1 : 0;
                }
                assertNobodyIsTwice();
                forget();
            }
        } finally {
            writers.shutdown();
        }
        assertTrue(stays >= TIMES, "of two one may always stay, and " + stays + " did");
    }

    private Callable<Boolean> writer(CyclicBarrier start, UUID household, Days days) {
        return () -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                start.await();
                return stays(connection, household, days);
            }
        };
    }

    private boolean stays(Connection connection, UUID household, Days days) throws SQLException {
        try {
            stay(connection, household, days);
            connection.commit();
            return true;
        } catch (SQLException refused) {
            connection.rollback();
            assertTrue(REFUSALS.contains(refused.getSQLState()), refused::toString);
            return false;
        }
    }

    private @Nullable Long refused(Connection connection, @Nullable Long moved, Days days) {
        try {
            write(connection, moved, days);
        } catch (SQLException refusal) {
            assertTrue(Set.of("23P01", "23505").contains(refusal.getSQLState()), refusal::toString);
            return null;
        }
        throw new AssertionError("Two stays share a day: " + days);
    }

    private long write(Connection connection, @Nullable Long moved, Days days) throws SQLException {
        if (moved == null) {
            return stay(connection, one, days);
        }
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            bind(move, 1, days);
            move.setLong(4, moved);
            move.executeUpdate();
            return moved;
        }
    }

    private long stay(Connection connection, UUID household, Days days) throws SQLException {
        try (PreparedStatement stay = connection.prepareStatement(STAY)) {
            stay.setObject(1, household);
            stay.setObject(2, person);
            bind(stay, 3, days);
            try (ResultSet written = stay.executeQuery()) {
                written.next();
                return written.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, int place, Days days) throws SQLException {
        statement.setInt(place, days.from());
        statement.setObject(place + 1, days.until());
        statement.setString(place + 2, days.until() == null ? null : "removal");
    }

    private void assertNobodyIsTwice() throws SQLException {
        List<Long> twice = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TWICE)) {
            query.setObject(1, person);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                twice.add(found.getLong(1));
            }
        }
        assertEquals(List.of(0L), twice);
    }

    /** From a day to another, which is not one of them; without an end while the stay lasts. */
    private record Days(int from, @Nullable Integer until) {

        private static final int LONGEST = 12;

        static Days any(Random random, int range) {
            int from = random.nextInt(range);
            int last = random.nextInt(LONGEST + 1);
            return new Days(from, last == LONGEST ? null : from + last);
        }

        boolean shares(Days other) {
            return !isEmpty() && !other.isEmpty() && from < other.end() && other.from < end();
        }

        private boolean isEmpty() {
            return until != null && until <= from;
        }

        private int end() {
            return until == null ? Integer.MAX_VALUE : until;
        }
    }
}
