package org.sijil.population.statistics;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.statistics.KeptCounts;

/** Folds what has changed into the counts, now and then. */
@ApplicationScoped
class CountFolding {

    private final KeptCounts counts;

    CountFolding(Pool pool) {
        this.counts = new KeptCounts(
                pool,
                new KeptCounts.Table("person_count", "province, sex, born, nationality", "people"),
                new KeptCounts.Table("registration_count", "quarter, province, sex", "people"));
    }

    @Scheduled(
            every = "${sijil.statistics.fold-every:10s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fold() {
        return counts.fold();
    }
}
