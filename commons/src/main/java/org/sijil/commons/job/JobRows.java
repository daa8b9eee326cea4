package org.sijil.commons.job;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.database.JdbcRows;

/** The rows of jobs and chunks. Whoever claims a step holds its row until the transaction ends; others pass over it. */
final class JobRows {

    private static final String CLAIM_QUEUED = """
            SELECT id, kind, parameters::text
              FROM job
             WHERE state = 'queued'
               AND kind = ANY (?)
               AND (retry_at IS NULL OR retry_at <= ?)
             ORDER BY submitted_at, id
             LIMIT 1
               FOR NO KEY UPDATE SKIP LOCKED
            """;

    /** Apart from the queued ones: a job that another worker has just cut would look as if it had no chunks. */
    private static final String CLAIM_FINISHED = """
            SELECT id, kind, parameters::text
              FROM job
             WHERE state = 'running'
               AND kind = ANY (?)
               AND (retry_at IS NULL OR retry_at <= ?)
               AND NOT EXISTS (SELECT 1 FROM job_chunk WHERE job_chunk.job = job.id AND NOT done)
             ORDER BY submitted_at, id
             LIMIT 1
               FOR NO KEY UPDATE SKIP LOCKED
            """;

    private static final String RUNNING = """
            SELECT id, kind, parameters::text
              FROM job
             WHERE state = 'running'
               AND kind = ANY (?)
             ORDER BY submitted_at, id
            """;
    private static final String CLAIM_CHUNK = """
            SELECT position, payload
              FROM job_chunk
             WHERE job = ?
               AND NOT done
               AND (retry_at IS NULL OR retry_at <= ?)
             ORDER BY position
             LIMIT 1
               FOR NO KEY UPDATE SKIP LOCKED
            """;
    private static final String START = """
            UPDATE job
               SET state = 'running', started_at = ?, retry_at = NULL
             WHERE id = ?
            """;
    private static final String ADD_CHUNK = """
            INSERT INTO job_chunk (job, position, payload)
            VALUES (?, ?, ?)
            """;
    private static final String CHUNK_DONE = """
            UPDATE job_chunk
               SET done = true, items = ?
             WHERE job = ? AND position = ?
            """;
    private static final String FINISHED = """
            UPDATE job
               SET state = 'finished', ended_at = ?
             WHERE id = ?
            """;
    private static final String FAILED = """
            UPDATE job
               SET state = 'failed', ended_at = ?, reason = ?
             WHERE id = ? AND state IN ('queued', 'running')
            """;
    private static final String RETRY_JOB = """
            UPDATE job
               SET retry_at = ?
             WHERE id = ?
            """;
    private static final String RETRY_CHUNK = """
            UPDATE job_chunk
               SET retry_at = ?
             WHERE job = ? AND position = ? AND NOT done
            """;

    private final Set<String> kinds;

    JobRows(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** A next step that nobody else holds: ending a job comes before its chunks, these before cutting the next job. */
    Optional<JobStep> claim(Connection tx, OffsetDateTime now) throws SQLException {
        Optional<JobStep> step = claimJob(tx, CLAIM_FINISHED, JobStep.FINISH, now);
        if (step.isEmpty()) {
            step = claimChunk(tx, now);
        }
        return step.isPresent() ? step : claimJob(tx, CLAIM_QUEUED, JobStep.PLAN, now);
    }

    void start(Connection tx, UUID job, List<String> chunks, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(ADD_CHUNK)) {
            for (int position = 0; position < chunks.size(); position++) {
                JdbcRows.bind(insert, job, position, chunks.get(position));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        JdbcRows.update(tx, START, now, job);
    }

    void chunkDone(Connection tx, JobStep chunk, int items) throws SQLException {
        JdbcRows.update(tx, CHUNK_DONE, items, chunk.job(), chunk.position());
    }

    void finished(Connection tx, UUID job, OffsetDateTime now) throws SQLException {
        JdbcRows.update(tx, FINISHED, now, job);
    }

    void failed(Connection tx, UUID job, String reason, OffsetDateTime now) throws SQLException {
        JdbcRows.update(tx, FAILED, now, reason, job);
    }

    void retry(Connection tx, JobStep step, OffsetDateTime when) throws SQLException {
        if (step.position() < 0) {
            JdbcRows.update(tx, RETRY_JOB, when, step.job());
        } else {
            JdbcRows.update(tx, RETRY_CHUNK, when, step.job(), step.position());
        }
    }

    private Optional<JobStep> claimJob(Connection tx, String claim, int position, OffsetDateTime now)
            throws SQLException {
        try (PreparedStatement query = tx.prepareStatement(claim)) {
            JdbcRows.bind(query, kinds(tx), now);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new JobStep(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3), position, ""))
                        : Optional.empty();
            }
        }
    }

    private Optional<JobStep> claimChunk(Connection tx, OffsetDateTime now) throws SQLException {
        try (PreparedStatement query = tx.prepareStatement(RUNNING)) {
            JdbcRows.bind(query, kinds(tx));
            try (ResultSet job = query.executeQuery()) {
                Optional<JobStep> chunk = Optional.empty();
                while (chunk.isEmpty() && job.next()) {
                    chunk = claimChunk(tx, job, now);
                }
                return chunk;
            }
        }
    }

    private static Optional<JobStep> claimChunk(Connection tx, ResultSet job, OffsetDateTime now) throws SQLException {
        UUID id = job.getObject(1, UUID.class);
        try (PreparedStatement query = tx.prepareStatement(CLAIM_CHUNK)) {
            JdbcRows.bind(query, id, now);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new JobStep(id, job.getString(2), job.getString(3), row.getInt(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    private Array kinds(Connection tx) throws SQLException {
        return tx.createArrayOf("text", kinds.toArray());
    }
}
