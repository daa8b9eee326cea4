package org.sijil.social.scoring;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Keeps this replica's formulas those that are approved: soon after a decision, wherever it was taken. */
@ApplicationScoped
class ApprovedFormulas {

    private static final String APPROVED = """
            SELECT content
              FROM formula_proposal
             WHERE state = 'approved'
            """;

    private final Pool pool;
    private final Formulas formulas;

    ApprovedFormulas(Pool pool, Formulas formulas) {
        this.pool = pool;
        this.formulas = formulas;
    }

    @Scheduled(every = "${sijil.formulas.refresh:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return pool.query(APPROVED)
                .execute()
                .map(rows -> {
                    List<String> contents = new ArrayList<>();
                    for (Row row : rows) {
                        contents.add(row.getString("content"));
                    }
                    return contents;
                })
                .invoke(formulas::approve)
                .replaceWithVoid();
    }
}
