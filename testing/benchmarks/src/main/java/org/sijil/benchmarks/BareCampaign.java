package org.sijil.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.job.IdRange;

/**
 * What a campaign's rows cost the database alone: each household written, its score kept and its event told, with their triggers and
 * indexes, by two connections at once; nothing is sent, counted or computed, and all of it is undone. No campaign that keeps every score
 * and tells of every household can be quicker on the machine.
 */
final class BareCampaign {

    private static final int RANGE = 20_000;
    private static final int CONNECTIONS = 2;

    private static final String ROOM = "SET work_mem = '64MB'";
    private static final String CAMPAIGN = """
            INSERT INTO campaign (id, study, proposed_at, proposed_by, state)
            SELECT ?, id, now(), 'benchmark', 'proposed' FROM impact_study LIMIT 1
            """;
    private static final String WRITE = """
            WITH written AS (
                UPDATE household
                   SET score = coalesce(corrected, least(score + 0.1, 15)), formula = 'an-earlier-one', scored_at = scored_at,
                       version = version + 1
                 WHERE id >= ? AND (cast(? AS uuid) IS NULL OR id < ?) AND dissolved_on IS NULL AND score IS NOT NULL
                RETURNING id, declaration, formula, score, scored_at, version, basis),
            placed AS (SELECT *, (row_number() OVER (ORDER BY id) - 1) / 100 AS block FROM written),
            scores AS (
                INSERT INTO score_block (id, campaign, first, formula, computed_at, day, households, declarations, bases, values)
                SELECT cast(left(cast(uuidv7() AS text), 28) || '00000000' AS uuid), ?, (array_agg(id ORDER BY id))[1],
                       'an-earlier-one', now(), current_date, array_agg(id ORDER BY id),
                       array_agg(declaration ORDER BY id), array_agg(basis ORDER BY id), array_agg(score ORDER BY id)
                  FROM placed
                 WHERE basis IS NOT NULL
                 GROUP BY block)
            SELECT count(*),
                   append_feed_events('household.rescored', now(), '"formula":"an-earlier-one"', array_agg(id ORDER BY id),
                                      ARRAY(SELECT string_agg('"score":"' || score || '","version":' || version, E'\\n'
                                                              ORDER BY id)
                                              FROM placed
                                             GROUP BY block
                                             ORDER BY block))
              FROM placed
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
            Nation.execute(social, "VACUUM ANALYZE household, score_block, feed_bundle");
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
            UUID campaign = UUID.randomUUID();
            JdbcRows.update(connection, CAMPAIGN, campaign);
            long households = 0;
            for (String range = ranges.poll(); range != null; range = ranges.poll()) {
                IdRange ids = IdRange.of(range);
                JdbcRows.bind(write, ids.first(), ids.next(), ids.next(), campaign);
                try (ResultSet written = write.executeQuery()) {
                    written.next();
                    households += written.getLong(1);
                }
            }
            connection.rollback();
            return households;
        }
    }
}
