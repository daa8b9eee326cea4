package org.sijil.social.impact;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.impact.ImpactView.Programme;
import org.sijil.social.scoring.TrialScores;
import org.sijil.social.statistics.StatisticsConfig;
import org.sijil.social.threshold.Contributions;
import org.sijil.social.threshold.Threshold;
import org.sijil.social.threshold.Thresholds;

/** Begins studies of what a formula would do, and tells what they found. */
@ApplicationScoped
class ImpactStudies {

    /** How many years ahead a day may be. Our choice (I): nobody plans further, and ages beyond any life have no score. */
    private static final int FARTHEST = 10;

    private static final List<String> SHOWN = List.of("score");
    private static final UUID FIRST = new UUID(0, 0);

    private final ImpactRows rows;
    private final Thresholds thresholds;
    private final Contributions contributions;
    private final TypesOfHouseholds types;
    private final TrialScores trials;
    private final HouseholdReads reads;
    private final StatisticsConfig statistics;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ImpactStudies(
            ImpactRows rows,
            Thresholds thresholds,
            Contributions contributions,
            TypesOfHouseholds types,
            TrialScores trials,
            HouseholdReads reads,
            StatisticsConfig statistics,
            Jobs jobs,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.thresholds = thresholds;
        this.contributions = contributions;
        this.types = types;
        this.trials = trials;
        this.reads = reads;
        this.statistics = statistics;
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
        return proposal(asked.formula(), on)
                .map(proposal -> new ImpactJob.Order(id, asked.formula(), proposal, on))
                .chain(this::submitted)
                .call(() -> audit.append("impact.studied", id, asked));
    }

    @WithTransaction
    Uni<Page<ImpactStudy>> list(PageRequest page) {
        return rows.page(page).map(found -> Page.of(found, page.limit(), ImpactRows::after));
    }

    /** What a study has found so far, the few included. */
    @WithTransaction
    Uni<ImpactView> find(UUID id) {
        return rows.find(id)
                .map(ImpactStudies::require)
                .map(study -> study.with(types.on(study.on()).orElse(null)))
                .chain(this::counted);
    }

    /**
     * Whom a programme would no longer take, unless they are too few to be counted. Who asks is in the audit trail, since each id leads
     * to a household; an auditor, who may read any score, is told of few and of the scores before and after too, on record for everybody
     * in the households.
     */
    @WithTransaction
    Uni<Page<ImpactLoss>> losses(UUID id, String programme, PageRequest page) {
        UUID after = IdPlace.fromSmallest(page).id();
        return rows.find(id)
                .map(ImpactStudies::require)
                .call(study -> requireEnough(id, threshold(study, programme)))
                .chain(study -> rows.losses(id, threshold(study, programme), after, page.limit() + 1)
                        .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last.household()).cursor()))
                        .chain(found -> shown(found, study)))
                .call(() -> audit.append("impact.listed", id, Map.of("programme", programme)));
    }

    /** The report leaves out how many they are when they are few: their list would tell it. */
    private Uni<Void> requireEnough(UUID study, Threshold threshold) {
        if (caller.hasRole(Roles.AUDITOR)) {
            return Uni.createFrom().voidItem();
        }
        int smallest = statistics.smallestCell();
        return rows.losses(study, threshold, FIRST, smallest)
                .invoke(found -> {
                    if (!found.isEmpty() && found.size() < smallest) {
                        throw ImpactProblem.TOO_FEW_TO_LIST.refuse();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Page<ImpactLoss>> shown(Page<ImpactLoss> found, ImpactView study) {
        if (caller.hasRole(Roles.AUDITOR)) {
            LocalDate asked = Moments.day(study.askedAt(), clock.getZone());
            List<UUID> households =
                    found.items().stream().map(ImpactLoss::household).toList();
            return reads.recordAll(households, asked, SHOWN).replaceWith(found);
        }
        List<ImpactLoss> bare =
                found.items().stream().map(ImpactLoss::withoutScores).toList();
        return Uni.createFrom().item(new Page<>(bare, found.next()));
    }

    private Uni<ImpactReceipt> submitted(ImpactJob.Order order) {
        return jobs.submit(ImpactJob.KIND, order)
                .call(job -> rows.insert(order, job, caller.id(), Moments.now(clock)))
                .map(job -> new ImpactReceipt(order.study(), job));
    }

    /**
     * The proposal that a formula came by; null when it came with the service. On a day before the first formula, or between two, there
     * is nothing to compare with, unless the formula itself is for it.
     */
    private Uni<@Nullable UUID> proposal(String formula, LocalDate on) {
        return rows.proposed(formula, on)
                .invoke(proposed -> {
                    if (proposed == null && !trials.knows(formula)) {
                        throw ImpactProblem.UNKNOWN_FORMULA.at("/formula");
                    }
                    if (proposed == null || !proposed.holds()) {
                        trials.requireFormulaOn(on, "/on");
                    }
                })
                .map(proposed -> proposed == null ? null : proposed.id());
    }

    private Uni<ImpactView> counted(ImpactView study) {
        List<Threshold> programmes = List.copyOf(thresholds.on(study.on()).values());
        List<Threshold> steps = contributions.on(study.on());
        List<Threshold> all = Stream.concat(programmes.stream(), steps.stream()).toList();
        return rows.moves(study.id(), all)
                .map(moves -> study.with(across(programmes, all, moves), across(steps, all, moves)));
    }

    private static List<Programme> across(List<Threshold> some, List<Threshold> all, List<Move> moves) {
        return some.stream()
                .map(threshold -> Move.across(threshold, all, moves))
                .toList();
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
