package org.sijil.commons.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sijil.commons.database.JdbcRows;

/** Writes a row for each chunk, then does what the test asks for. */
final class TrialJob implements JobHandler {

    /** What happens in a chunk after its row is written. */
    interface Twist {
        void at(JobChunk chunk) throws Exception;
    }

    static final String FINISHED = "finished";

    final AtomicInteger plans = new AtomicInteger();
    final AtomicInteger tries = new AtomicInteger();
    private final String kind = "trial-" + UUID.randomUUID();
    private final Twist twist;

    TrialJob(Twist twist) {
        this.twist = twist;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) {
        plans.incrementAndGet();
        return IntStream.range(0, parameters.path("chunks").asInt())
                .mapToObj(number -> "part-" + number)
                .toList();
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        tries.incrementAndGet();
        write(tx, chunk.job(), chunk.payload());
        try {
            twist.at(chunk);
        } catch (SQLException | RuntimeException failure) {
            throw failure;
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return 10;
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        write(tx, job, FINISHED);
    }

    private static void write(Connection tx, UUID job, String item) throws SQLException {
        JdbcRows.update(tx, "INSERT INTO job_trial (job, item) VALUES (?, ?)", job, item);
    }
}
