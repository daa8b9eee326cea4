package org.sijil.social.impact;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.social.statistics.StatisticsConfig;

/** Tells what a study has found, but nothing of few. Which counts are withheld is worked out on a worker thread. */
@ApplicationScoped
class ImpactReport {

    private final ImpactStudies studies;
    private final StatisticsConfig statistics;

    ImpactReport(ImpactStudies studies, StatisticsConfig statistics) {
        this.studies = studies;
        this.statistics = statistics;
    }

    Uni<ImpactView> of(UUID study) {
        return studies.find(study)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> ImpactCells.told(found, statistics.smallestCell()));
    }
}
