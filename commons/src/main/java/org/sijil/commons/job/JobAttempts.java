package org.sijil.commons.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.sijil.commons.database.JdbcRows;

/** Who works on what. Written outside the transaction of the work, so that it tells of workers that did not survive it. */
final class JobAttempts {

    private static final String BEGIN = """
            INSERT INTO job_attempt (job, step, worker, backend, transaction_start, seen_at)
            VALUES (?, ?, ?, ?, ?, ?)
            RETURNING id
            """;

    /** Worker by worker: one that was lost counts, since a chunk may be what kills it; one that met a race does not. */
    private static final String EARLIER = """
            SELECT count(*)
              FROM job_attempt
             WHERE job = ? AND step = ? AND id < ? AND outcome IS DISTINCT FROM 'race'
            """;

    private static final String END = """
            UPDATE job_attempt
               SET outcome = ?
             WHERE id = ?
            """;
    private static final String ALIVE = """
            UPDATE job_attempt
               SET seen_at = ?
             WHERE id = ANY (?) AND outcome IS NULL
            """;

    /**
     * Takes the connection from workers that have gone silent, frozen or cut off: PostgreSQL undoes their transactions and
     * their steps are free. The start of the transaction tells it from a later one on the same connection.
     */
    private static final String EVICT = """
            WITH silent AS (
                UPDATE job_attempt
                   SET outcome = 'abandoned'
                 WHERE outcome IS NULL AND seen_at < ?
                RETURNING backend, transaction_start)
            SELECT count(pg_terminate_backend(session.pid))
              FROM silent
              JOIN pg_stat_activity AS session
                ON session.pid = silent.backend AND session.xact_start = silent.transaction_start
            """;

    private static final String SESSION = """
            SELECT pg_backend_pid(), transaction_timestamp()
            """;

    private JobAttempts() {}

    /** How PostgreSQL knows the transaction of the work. */
    record Session(int backend, OffsetDateTime transactionStart) {

        static Session of(Connection tx) throws SQLException {
            try (PreparedStatement query = tx.prepareStatement(SESSION);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return new Session(row.getInt(1), row.getObject(2, OffsetDateTime.class));
            }
        }
    }

    static long begin(Connection connection, JobStep step, String worker, Session session, OffsetDateTime now)
            throws SQLException {
        return number(
                connection,
                BEGIN,
                step.job(),
                step.position(),
                worker,
                session.backend(),
                session.transactionStart(),
                now);
    }

    /** How often the step was begun before this attempt. */
    static long earlier(Connection connection, JobStep step, long attempt) throws SQLException {
        return number(connection, EARLIER, step.job(), step.position(), attempt);
    }

    static void end(Connection connection, long attempt, String outcome) throws SQLException {
        JdbcRows.update(connection, END, outcome, attempt);
    }

    static void alive(Connection connection, Collection<Long> attempts, OffsetDateTime now) throws SQLException {
        JdbcRows.update(connection, ALIVE, now, connection.createArrayOf("bigint", attempts.toArray()));
    }

    /** Returns how many workers lost their connection. */
    static long evict(Connection connection, OffsetDateTime silentSince) throws SQLException {
        return number(connection, EVICT, silentSince);
    }

    private static long number(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            JdbcRows.bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
