package org.sijil.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.sijil.commons.job.IdRange;

/**
 * What a campaign's rows cost the database alone: each household written, its score kept and its event told, with their triggers and
 * indexes, by two connections at once; nothing is sent, counted or computed, and all of it is undone. No campaign that keeps every score
 * and tells of every household can be quicker on the machine.
 */
final class BareCampaign {

    private static final int RANGE = 10_000;
    private static final int CONNECTIONS = 2;

    private static final String ROOM = "SET work_mem = '64MB'";
    private static final String WRITE = """
            WITH written AS (
                UPDATE household
                   SET score = coalesce(corrected, least(score + 0.1, 15)), formula = 'an-earlier-one', scored_at = scored_at,
                       version = version + 1
                 WHERE id >= ? AND (cast(? AS uuid) IS NULL OR id < ?) AND dissolved_on IS NULL AND score IS NOT NULL
                RETURNING id, declaration, formula, score, scored_at, version, basis),
            scores AS (
                INSERT INTO score (household, declaration, cause, formula, value, computed_at, day, basis)
                SELECT id, declaration, 'campaign', formula, score, scored_at, cast(scored_at AS date), basis
                  FROM written
                 WHERE basis IS NOT NULL)
            INSERT INTO feed_event (type, subject, data, at)
            SELECT 'household.rescored', id, cast(format('{"score":"%s","version":%s}', score, version) AS json), scored_at
              FROM written
            """;

    private final DataSource social;

    BareCampaign(DataSource social) {
        this.social = social;
    }

    /** Households a second. */
    double run() throws SQLException, InterruptedException, ExecutionException {
        Queue<String> ranges = new ConcurrentLinkedQueue<>(ranges());
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Callable<Long> connection = () -> written(ranges);
            long begin = System.nanoTime();
            long households = 0;
            for (Future<Long> one : connections.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
                households += one.get();
            }
            return households * 1e9 / (System.nanoTime() - begin);
        } finally {
            connections.shutdownNow();
            Nation.execute(social, "VACUUM ANALYZE household, score, feed_event");
        }
    }

    private List<String> ranges() throws SQLException {
        try (Connection connection = social.getConnection()) {
            return IdRange.cut(connection, "household", RANGE);
        }
    }

    private long written(Queue<String> ranges) throws SQLException {
        try (Connection connection = social.getConnection();
                PreparedStatement room = connection.prepareStatement(ROOM);
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            connection.setAutoCommit(false);
            room.execute();
            long households = 0;
            for (String range = ranges.poll(); range != null; range = ranges.poll()) {
                IdRange ids = IdRange.of(range);
                write.setObject(1, ids.first());
                write.setObject(2, ids.next());
                write.setObject(3, ids.next());
                households += write.executeUpdate();
            }
            connection.rollback();
            return households;
        }
    }
}
