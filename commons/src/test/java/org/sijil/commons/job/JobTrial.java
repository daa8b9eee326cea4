package org.sijil.commons.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.sijil.commons.database.JdbcRows;

/** Submits trial jobs, gives them workers and looks at what came of them. */
final class JobTrial {

    private final DataSource database;
    private final TrialJob handler;

    JobTrial(DataSource database, TrialJob handler) {
        this.database = database;
        this.handler = handler;
    }

    /** As {@link Jobs#submit} does, without a command around it. */
    UUID submit(int chunks) throws SQLException {
        UUID job = UUID.randomUUID();
        try (Connection connection = database.getConnection()) {
            JdbcRows.update(
                    connection,
                    "INSERT INTO job (id, kind, parameters, submitted_by, submitted_at)"
                            + " VALUES (?, ?, jsonb_build_object('chunks', ?::int), 'test', ?)",
                    job,
                    handler.kind(),
                    chunks,
                    OffsetDateTime.now(Clock.systemUTC()));
        }
        return job;
    }

    JobWorker worker(Clock clock) {
        return new JobWorker("test", database, List.of(handler), new ObjectMapper(), clock, new QuickConfig());
    }

    JobWorker worker() {
        return worker(Clock.systemUTC());
    }

    /** Works until nothing is left to do. */
    CompletableFuture<Void> run(JobWorker worker) {
        return CompletableFuture.runAsync(() -> {
            try {
                boolean more = true;
                while (more) {
                    more = worker.step();
                }
            } catch (SQLException lost) {
                throw new IllegalStateException(lost);
            }
        });
    }

    List<String> items(UUID job) throws SQLException {
        return texts("SELECT item FROM job_trial WHERE job = ? ORDER BY item", job);
    }

    String state(UUID job) throws SQLException {
        return texts("SELECT state FROM job WHERE id = ?", job).get(0);
    }

    String reason(UUID job) throws SQLException {
        return texts("SELECT reason FROM job WHERE id = ?", job).get(0);
    }

    List<String> outcomes(UUID job, int step) throws SQLException {
        return texts(
                "SELECT coalesce(outcome, 'lost') FROM job_attempt WHERE job = ? AND step = " + step + " ORDER BY id",
                job);
    }

    /** What kill -9 does to a worker's transaction: its connection is gone. */
    void kill(UUID job, int step) throws SQLException {
        texts(
                "SELECT pg_terminate_backend(backend)::text FROM job_attempt WHERE job = ? AND step = " + step
                        + " AND outcome IS NULL",
                job);
    }

    private List<String> texts(String query, UUID job) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, job);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    /** Three attempts without a pause. */
    private static final class QuickConfig implements JobConfig {

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(50);
        }

        @Override
        public int attempts() {
            return 3;
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public Duration away() {
            return Duration.ZERO;
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration silence() {
            return Duration.ofMinutes(1);
        }
    }
}
