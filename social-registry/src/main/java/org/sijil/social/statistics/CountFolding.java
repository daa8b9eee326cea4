package org.sijil.social.statistics;

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
                new KeptCounts.Table("household_count", "province, area, size, step", "households"),
                new KeptCounts.Table("household_entry_count", "month, province, area", "households"));
    }

    @Scheduled(
            every = "${sijil.statistics.fold-every:10s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fold() {
        return counts.fold();
    }
}
