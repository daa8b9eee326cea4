package org.sijil.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A feed shows an event once every transaction that began before has ended, in whichever database of the server, so that followers miss
 * none. Modules are tested side by side on one server: whoever reads what they have just done waits for the others first.
 */
public final class FeedInSight {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String ALL =
            "SELECT NOT EXISTS (SELECT FROM told_event WHERE xid >= pg_snapshot_xmin(pg_current_snapshot()))";

    private FeedInSight() {}

    /** Returns when the feed of the service under test shows all that was told. */
    public static void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Connection database = CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = database.createStatement()) {
            while (!holds(statement)) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Some transaction does not end");
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The database of the service under test does not answer", lost);
        }
    }

    private static boolean holds(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(ALL)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
