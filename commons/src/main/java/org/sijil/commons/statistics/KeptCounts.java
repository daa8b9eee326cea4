package org.sijil.commons.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.sijil.commons.database.Batches;

/**
 * Tables of counts, each with a table {@code …_change} of what has changed since, to which writers only add rows and so never
 * wait for each other at a counter. Folding moves a batch at a time, because a transaction that lasts would hold up the feed.
 * Replicas take turns by a lock in the database.
 */
public final class KeptCounts {

    private static final int BATCH = 20_000;

    private static final String ALONE = """
            SELECT pg_advisory_xact_lock(hashtext('count-folding'))
            """;

    private final Pool pool;
    private final List<String> folds;

    /** @param tables those of one service */
    public KeptCounts(Pool pool, Table... tables) {
        this.pool = pool;
        this.folds = List.of(tables).stream().map(Table::fold).toList();
    }

    /** Folds all that has changed until now. */
    public Uni<Void> fold() {
        return Batches.untilFewer(
                BATCH,
                () -> pool.withTransaction(tx -> tx.query(ALONE).execute().chain(() -> foldBatch(tx))));
    }

    private Uni<Integer> foldBatch(SqlClient tx) {
        Uni<Integer> most = Uni.createFrom().item(0);
        for (String fold : folds) {
            most = most.chain(before -> fold(tx, fold).map(now -> Math.max(before, now)));
        }
        return most;
    }

    private static Uni<Integer> fold(SqlClient tx, String statement) {
        return tx.preparedQuery(statement)
                .execute(Tuple.of(BATCH))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /**
     * A table of counts.
     *
     * @param key its columns but the last, in their order, as in {@code day, province}
     * @param amount its last column
     */
    public record Table(String name, String key, String amount) {

        private String fold() {
            return """
                    WITH folded AS (
                        DELETE FROM %1$s_change
                         WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s_change LIMIT $1))
                        RETURNING *
                    ), added AS (
                        INSERT INTO %1$s
                        SELECT %2$s, sum(%3$s)
                          FROM folded
                         GROUP BY %2$s
                            ON CONFLICT (%2$s) DO UPDATE SET %3$s = %1$s.%3$s + EXCLUDED.%3$s
                    )
                    SELECT count(*)
                      FROM folded
                    """.formatted(name, key, amount);
        }
    }
}
