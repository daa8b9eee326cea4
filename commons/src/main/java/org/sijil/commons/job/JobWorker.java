package org.sijil.commons.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Does one step after the other, for any job of the kinds it knows. Used by several threads at once. */
final class JobWorker {

    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final String RACE = "race";

    private final String name;
    private final DataSource database;
    private final Map<String, JobHandler> handlers;
    private final JobRows rows;
    private final ObjectMapper json;
    private final Clock clock;
    private final JobConfig config;
    private final Set<Long> current = ConcurrentHashMap.newKeySet();

    JobWorker(
            String name,
            DataSource database,
            List<JobHandler> handlers,
            ObjectMapper json,
            Clock clock,
            JobConfig config) {
        this.name = name;
        this.database = database;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.rows = new JobRows(this.handlers.keySet());
        this.json = json;
        this.clock = clock;
        this.config = config;
    }

    /** Does one step; false when there is none that nobody else holds. */
    boolean step() throws SQLException {
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            try {
                Optional<JobStep> step = rows.claim(tx, now());
                if (step.isPresent()) {
                    attempt(tx, step.get());
                }
                return step.isPresent();
            } finally {
                tx.rollback();
            }
        }
    }

    /** Says that the steps in hand are still worked on, and frees those of workers that no longer say so. */
    void heartbeat() throws SQLException {
        try (Connection connection = database.getConnection()) {
            JobAttempts.alive(connection, current, now());
            long evicted = JobAttempts.evict(connection, now().minus(config.silence()));
            if (evicted > 0) {
                Log.warnf("%d silent job workers lost their transaction", evicted);
            }
        }
    }

    private void attempt(Connection tx, JobStep step) throws SQLException {
        long attempt = begin(tx, step);
        current.add(attempt);
        try {
            requireFewLost(tx, step, attempt);
            perform(tx, step);
            JobAttempts.end(tx, attempt, DONE);
            tx.commit();
        } catch (Exception | LinkageError | StackOverflowError failure) {
            tx.rollback();
            failed(step, attempt, failure);
        } finally {
            current.remove(attempt);
        }
    }

    private long begin(Connection tx, JobStep step) throws SQLException {
        JobAttempts.Session session = JobAttempts.Session.of(tx);
        try (Connection aside = database.getConnection()) {
            return JobAttempts.begin(aside, step, name, session, now());
        }
    }

    /** A chunk that kills its worker each time must not kill all workers for ever. */
    private void requireFewLost(Connection tx, JobStep step, long attempt) throws SQLException {
        if (JobAttempts.earlier(tx, step, attempt) >= config.attempts()) {
            throw new WorkersLost();
        }
    }

    private void perform(Connection tx, JobStep step) throws SQLException, JsonProcessingException {
        JobHandler handler = Objects.requireNonNull(handlers.get(step.kind()), "only known kinds are claimed");
        JsonNode parameters = json.readTree(step.parameters());
        switch (step.position()) {
            case JobStep.PLAN -> rows.start(tx, step.job(), handler.chunks(tx, parameters), now());
            case JobStep.FINISH -> {
                handler.finish(tx, step.job());
                rows.finished(tx, step.job(), now());
            }
            default -> {
                JobChunk chunk = new JobChunk(step.job(), step.position(), step.payload(), parameters);
                rows.chunkDone(tx, step, handler.process(tx, chunk));
            }
        }
    }

    private void failed(JobStep step, long attempt, Throwable failure) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean counts = !JobFailure.isRace(failure) && !(failure instanceof NotNow);
            JobAttempts.end(connection, attempt, counts ? FAILED : RACE);
            long times = JobAttempts.earlier(connection, step, attempt) + 1;
            Log.warnf("Job %s, %s, attempt %d: %s", step.job(), step.name(), times, JobFailure.trace(failure));
            if (counts && (JobFailure.isFinal(failure) || times >= config.attempts())) {
                rows.failed(connection, step.job(), JobFailure.reason(step, failure), now());
            } else {
                rows.retry(connection, step, now().plus(failure instanceof NotNow ? config.away() : pause(times)));
            }
        }
    }

    private Duration pause(long times) {
        return config.pause().multipliedBy(1L << Math.min(times - 1, 6));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
