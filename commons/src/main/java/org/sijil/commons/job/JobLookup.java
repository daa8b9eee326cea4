package org.sijil.commons.job;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;

/** Reads how far a job is. */
@ApplicationScoped
class JobLookup {

    private static final String FIND = """
            SELECT job.id, kind, state, reason, submitted_at, started_at, ended_at,
                   chunks.done, chunks.total, chunks.items,
                   (SELECT max(seen_at) FROM job_attempt WHERE job_attempt.job = job.id) AS seen_at
              FROM job,
                   LATERAL (SELECT count(*) FILTER (WHERE done) AS done, count(*) AS total,
                                   coalesce(sum(items), 0) AS items
                              FROM job_chunk
                             WHERE job_chunk.job = job.id) AS chunks
             WHERE job.id = $1
            """;

    private final Pool pool;
    private final Clock clock;

    JobLookup(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<JobView> find(UUID id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(this::view);
    }

    private JobView view(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        Row row = rows.iterator().next();
        JobState state = JobState.of(row.getString("state"));
        JobProgress progress = progress(row);
        return new JobView(
                row.getUUID("id"),
                row.getString("kind"),
                state,
                progress.done(),
                progress.total(),
                progress.items(),
                progress.perSecond(),
                state == JobState.RUNNING ? progress.secondsLeft() : null,
                row.getString("reason"),
                row.getOffsetDateTime("submitted_at"),
                row.getOffsetDateTime("started_at"),
                row.getOffsetDateTime("ended_at"),
                row.getOffsetDateTime("seen_at"));
    }

    private JobProgress progress(Row row) {
        return new JobProgress(
                row.getInteger("done"),
                row.getInteger("total"),
                row.getLong("items"),
                elapsed(row.getOffsetDateTime("started_at"), row.getOffsetDateTime("ended_at")));
    }

    private Duration elapsed(@Nullable OffsetDateTime started, @Nullable OffsetDateTime ended) {
        if (started == null) {
            return Duration.ZERO;
        }
        return Duration.between(started, ended == null ? OffsetDateTime.now(clock) : ended);
    }
}
