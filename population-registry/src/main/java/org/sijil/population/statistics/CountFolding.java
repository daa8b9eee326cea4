package org.sijil.population.statistics;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.database.Batches;

/**
 * Folds what has changed into the counts, a batch at a time, because a transaction that lasts would hold up the feed. Replicas take
 * turns by a lock in the database.
 */
@ApplicationScoped
class CountFolding {

    private static final int BATCH = 20_000;

    private static final String ALONE = """
            SELECT pg_advisory_xact_lock(hashtext('count-folding'))
            """;

    private static final String FOLD = """
            WITH folded AS (
                DELETE FROM %1$s_change
                 WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s_change LIMIT $1))
                RETURNING *
            ), added AS (
                INSERT INTO %1$s
                SELECT %2$s, sum(people)
                  FROM folded
                 GROUP BY %2$s
                    ON CONFLICT (%2$s) DO UPDATE SET people = %1$s.people + EXCLUDED.people
            )
            SELECT count(*)
              FROM folded
            """;

    private static final String FOLD_PEOPLE = FOLD.formatted("person_count", "province, sex, born, nationality");
    private static final String FOLD_DAYS = FOLD.formatted("registration_count", "day, province, sex");

    private final Pool pool;

    CountFolding(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(
            every = "${sijil.statistics.fold-every:10s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fold() {
        return Batches.untilFewer(
                BATCH,
                () -> pool.withTransaction(tx -> tx.query(ALONE).execute().chain(() -> foldBatch(tx))));
    }

    private static Uni<Integer> foldBatch(SqlClient tx) {
        return fold(tx, FOLD_PEOPLE).chain(people -> fold(tx, FOLD_DAYS).map(days -> Math.max(people, days)));
    }

    private static Uni<Integer> fold(SqlClient tx, String statement) {
        return tx.preparedQuery(statement)
                .execute(Tuple.of(BATCH))
                .map(rows -> rows.iterator().next().getInteger(0));
    }
}
