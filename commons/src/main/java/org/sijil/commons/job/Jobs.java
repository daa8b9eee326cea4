package org.sijil.commons.job;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;

/** Takes jobs, in the transaction of the command that asks for them: no job without the command, no command without it. */
@ApplicationScoped
public class Jobs {

    private static final String SUBMIT = """
            INSERT INTO job (id, kind, parameters, submitted_by, submitted_at)
            VALUES ($1, $2, cast(cast($3 AS text) AS jsonb), $4, $5)
            """;
    private static final String CANCEL = """
            UPDATE job
               SET state = 'cancelled', ended_at = $2
             WHERE id = $1 AND state IN ('queued', 'running')
            """;

    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    Jobs(JsonText json, Caller caller, Clock clock) {
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Submits a job in the current Panache transaction; work begins within half a second of its commit.
     *
     * @param kind the {@link JobHandler#kind()} that will do it
     * @param parameters written as JSON for the handler; no names and no numbers of people
     */
    public Uni<UUID> submit(String kind, Object parameters) {
        UUID id = UUID.randomUUID();
        return Sql.update(SUBMIT, id, kind, json.of(parameters), submitter(), OffsetDateTime.now(clock))
                .replaceWith(id);
    }

    /** Submits a job in the transaction of a JDBC connection. */
    public UUID submit(Connection tx, String kind, Object parameters) throws SQLException {
        UUID id = UUID.randomUUID();
        JdbcRows.update(
                tx,
                SUBMIT.replaceAll("\\$\\d", "?"),
                id,
                kind,
                json.of(parameters),
                submitter(),
                OffsetDateTime.now(clock));
        return id;
    }

    /**
     * Ends a job in the current Panache transaction. Chunks that workers hold at that moment are still completed.
     *
     * @return false when it had ended already
     */
    public Uni<Boolean> cancel(UUID job) {
        return Sql.update(CANCEL, job, OffsetDateTime.now(clock)).map(rows -> rows > 0);
    }

    private String submitter() {
        return Arc.container().requestContext().isActive() ? caller.id() : "system";
    }
}
