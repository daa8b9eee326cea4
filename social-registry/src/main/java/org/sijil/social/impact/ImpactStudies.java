package org.sijil.social.impact;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.social.scoring.TrialScores;
import org.sijil.social.threshold.Threshold;
import org.sijil.social.threshold.Thresholds;

/** Begins studies of what a formula would do, and tells what they found. */
@ApplicationScoped
class ImpactStudies {

    /** How many years ahead a day may be. Our choice (I): nobody plans further, and ages beyond any life have no score. */
    private static final int FARTHEST = 10;

    private final ImpactRows rows;
    private final Thresholds thresholds;
    private final TypesOfHouseholds types;
    private final TrialScores trials;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ImpactStudies(
            ImpactRows rows,
            Thresholds thresholds,
            TypesOfHouseholds types,
            TrialScores trials,
            Jobs jobs,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.thresholds = thresholds;
        this.types = types;
        this.trials = trials;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins a study, in the current transaction. */
    Uni<ImpactReceipt> begin(StudyImpact asked) {
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = asked.on() == null ? today : asked.on();
        if (on.isAfter(today.plusYears(FARTHEST))) {
            throw ImpactProblem.DAY_TOO_FAR.with(Map.of("years", FARTHEST)).at("/on");
        }
        return requireFormula(asked.formula(), on)
                .chain(() -> jobs.submit(ImpactJob.KIND, new ImpactJob.Order(id, asked.formula(), on)))
                .call(job -> rows.insert(id, asked, on, job, caller.id(), OffsetDateTime.now(clock)))
                .call(() -> audit.append("impact.studied", id, asked))
                .map(job -> new ImpactReceipt(id, job));
    }

    /** What a study has found so far, the few included. */
    @WithTransaction
    Uni<ImpactView> find(UUID id) {
        return rows.find(id)
                .map(ImpactStudies::require)
                .map(study -> study.with(types.on(study.on()).orElse(null)))
                .chain(this::withProgrammes);
    }

    /** Whom a programme would no longer take. Who asks is in the audit trail, since each id leads to a household. */
    @WithTransaction
    Uni<Page<UUID>> losers(UUID id, String programme, PageRequest page) {
        UUID after = IdPlace.fromSmallest(page).id();
        return rows.find(id)
                .map(ImpactStudies::require)
                .map(study -> threshold(study, programme))
                .chain(threshold -> rows.losers(id, threshold, after, page.limit() + 1))
                .call(() -> audit.append("impact.listed", id, Map.of("programme", programme)))
                .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last).cursor()));
    }

    /** On a day before the first formula, or between two, there is nothing to compare with, unless the formula itself is for it. */
    private Uni<Void> requireFormula(String formula, LocalDate on) {
        return rows.isProposedFor(formula, on)
                .invoke(proposed -> {
                    if (proposed == null && !trials.knows(formula)) {
                        throw ImpactProblem.UNKNOWN_FORMULA.at("/formula");
                    }
                    if (!Boolean.TRUE.equals(proposed)) {
                        trials.requireFormulaOn(on, "/on");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ImpactView> withProgrammes(ImpactView study) {
        return InTurn.answers(thresholds.on(study.on()).values(), threshold -> rows.programme(study.id(), threshold))
                .map(study::with);
    }

    private Threshold threshold(ImpactView study, String programme) {
        return thresholds.on(study.on()).values().stream()
                .filter(threshold -> threshold.programme().equals(programme))
                .findFirst()
                .orElseThrow(() -> ImpactProblem.UNKNOWN_PROGRAMME.at("/programme"));
    }

    private static ImpactView require(@Nullable ImpactView study) {
        if (study == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return study;
    }
}
