package org.sijil.social.explanation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/** Tries one change of a household out. Nothing is kept of it but that it was tried: no score, no event. */
@ApplicationScoped
class ScoreSimulation {

    private final HouseholdReads reads;
    private final KeptScores scores;
    private final ChangedHousehold household;
    private final Scorer scorer;
    private final SimulationConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    ScoreSimulation(
            HouseholdReads reads,
            KeptScores scores,
            ChangedHousehold household,
            Scorer scorer,
            SimulationConfig config,
            AuditTrail audit,
            Clock clock) {
        this.reads = reads;
        this.scores = scores;
        this.household = household;
        this.scorer = scorer;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Simulation> of(UUID id, Simulate asked, int remaining) {
        return reads.record(id, List.of("score"))
                .chain(() -> scores.newest(id, 1))
                .map(ScoreSimulation::require)
                .chain(newest ->
                        scores.sheet(newest.declaration()).map(sheet -> tried(newest, sheet, asked, remaining)))
                .call(tried -> audit.append("score.simulated", id, asked));
    }

    private static KeptScore require(List<KeptScore> newest) {
        return newest.stream().findFirst().orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    private Simulation tried(KeptScore newest, @Nullable AnswerSheet sheet, Simulate asked, int remaining) {
        ScoreInputs now = newest.inputs().on(LocalDate.now(clock));
        BigDecimal move = scorer.score(household.after(asked, now, sheet))
                .value()
                .subtract(scorer.score(now).value());
        return new Simulation(direction(move), strength(move.abs()), remaining);
    }

    private static Simulation.Direction direction(BigDecimal move) {
        return switch (move.signum()) {
            case 1 -> Simulation.Direction.HIGHER;
            case -1 -> Simulation.Direction.LOWER;
            default -> Simulation.Direction.SAME;
        };
    }

    private Simulation.Strength strength(BigDecimal size) {
        if (size.signum() == 0) {
            return Simulation.Strength.NONE;
        }
        if (size.compareTo(config.clear()) < 0) {
            return Simulation.Strength.SLIGHT;
        }
        return size.compareTo(config.strong()) < 0 ? Simulation.Strength.CLEAR : Simulation.Strength.STRONG;
    }
}
