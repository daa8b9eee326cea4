package org.sijil.social.explanation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.social.household.HouseholdReads;

/** Shows what a household's scores were. Each showing is on record for its members. */
@ApplicationScoped
class ScoreHistory {

    private static final List<String> SHOWN = List.of("score");

    private final HouseholdReads reads;
    private final KeptScores scores;
    private final ScoreReplay replay;
    private final Clock clock;

    ScoreHistory(HouseholdReads reads, KeptScores scores, ScoreReplay replay, Clock clock) {
        this.reads = reads;
        this.scores = scores;
        this.replay = replay;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Page<PastScore>> list(UUID household, PageRequest page) {
        return reads.record(household, SHOWN)
                .chain(() -> scores.corrections(household))
                .map(corrections -> new FinalScores(corrections, LocalDate.now(clock), clock.getZone()))
                .chain(counted -> scores.page(household, page)
                        .map(rows ->
                                counted.of(rows, TimedPlace.fromNewest(page).at())))
                .map(rows -> Page.of(rows, page.limit(), KeptScores::after));
    }

    /** A score that is not there is answered for like one of a household that is not there. */
    @WithTransaction
    Uni<Replay> replay(UUID score) {
        return scores.find(score)
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .call(kept -> reads.record(kept.household(), SHOWN))
                .map(replay::of);
    }
}
