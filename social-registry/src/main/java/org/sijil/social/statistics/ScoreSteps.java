package org.sijil.social.statistics;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sijil.social.threshold.Threshold;
import org.sijil.social.threshold.Thresholds;

/** The steps into which scores are counted: between the thresholds of all programmes, and within the bands. */
@ApplicationScoped
class ScoreSteps {

    private static final String ADD = """
        INSERT INTO score_threshold
        SELECT cast(value AS numeric(9, 7))
          FROM unnest($1::text[]) AS said(value)
        ON CONFLICT DO NOTHING
        """;

    private static final String RECOUNT = """
        SELECT true
          FROM recount_households()
        """;

    private final Thresholds thresholds;
    private final Pool pool;

    ScoreSteps(Thresholds thresholds, Pool pool) {
        this.thresholds = thresholds;
        this.pool = pool;
    }

    /** Where a threshold was never drawn before, all households are counted anew: their scores are told apart more finely. */
    void draw(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(this::draw));
    }

    private Uni<Void> draw(SqlClient tx) {
        String[] values = thresholds.all().stream().map(Threshold::value).toArray(String[]::new);
        return tx.preparedQuery(ADD)
                .execute(Tuple.of(values))
                .chain(added -> added.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : tx.query(RECOUNT).execute().replaceWithVoid());
    }
}
