package org.sijil.social.campaign;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.social.scoring.TrialScores;

/** The rules of campaigns: nothing without a study, nothing by one person alone. */
@ApplicationScoped
class Campaigns {

    private final CampaignRows rows;
    private final TrialScores trials;
    private final CampaignConfig config;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Campaigns(
            CampaignRows rows,
            TrialScores trials,
            CampaignConfig config,
            Jobs jobs,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.trials = trials;
        this.config = config;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Page<CampaignView>> list(PageRequest page) {
        return rows.page(page).map(found -> Page.of(found, page.limit(), CampaignRows::after));
    }

    @WithTransaction
    Uni<CampaignView> find(UUID id) {
        return rows.find(id).map(Campaigns::require);
    }

    /** Proposes, in the current transaction. */
    Uni<CampaignView> propose(ProposeCampaign asked) {
        UUID id = UUID.randomUUID();
        return requireStudy(asked.study())
                .chain(() -> rows.insert(id, asked.study(), caller.id(), now()))
                .chain(() -> audit.append("campaign.proposed", id, asked))
                .chain(() -> rows.find(id))
                .map(Campaigns::require);
    }

    /** Decides, in the current transaction; an approved campaign begins with its commit. */
    Uni<CampaignView> decide(UUID id, DecideCampaign decision) {
        return rows.locked(id)
                .map(found -> decidable(require(found)))
                .chain(found ->
                        decision.approved() ? begun(found) : Uni.createFrom().<@Nullable UUID>nullItem())
                .chain(job -> rows.decide(id, state(decision), caller.id(), now(), decision.reason(), job))
                .chain(() -> audit.append("campaign." + state(decision).code(), id, decision))
                .chain(() -> rows.find(id))
                .map(Campaigns::require);
    }

    /** Weeks may have gone by since it was proposed. */
    private Uni<@Nullable UUID> begun(CampaignView campaign) {
        return requireStudy(campaign.study())
                .chain(() -> jobs.submit(CampaignJob.KIND, new CampaignJob.Order(campaign.id(), audit.author())));
    }

    /** What two people agree to is what was studied: by the formula in force, and not long ago. */
    private Uni<Void> requireStudy(UUID id) {
        return rows.study(id, clock.getZone()).invoke(this::requireHolds).replaceWithVoid();
    }

    private void requireHolds(@Nullable FinishedStudy study) {
        LocalDate today = LocalDate.now(clock);
        if (study == null) {
            throw CampaignProblem.STUDY_NOT_FINISHED.at("/study");
        }
        if (!trials.isInForce(study.formula(), today)) {
            throw CampaignProblem.FORMULA_NOT_IN_FORCE.refuse();
        }
        if (!study.holds(today, config.studyDays(), day -> trials.isInForce(study.formula(), day))) {
            throw CampaignProblem.STUDY_OUTDATED
                    .with(Map.of("days", config.studyDays()))
                    .refuse();
        }
    }

    private CampaignView decidable(CampaignView found) {
        if (found.state() != CampaignState.PROPOSED) {
            throw CampaignProblem.CAMPAIGN_DECIDED.refuse();
        }
        if (found.proposedBy().equals(caller.id())) {
            throw CampaignProblem.ANOTHER_PERSON_MUST_APPROVE.refuse();
        }
        return found;
    }

    private static CampaignState state(DecideCampaign decision) {
        return decision.approved() ? CampaignState.APPROVED : CampaignState.REJECTED;
    }

    private static CampaignView require(@Nullable CampaignView found) {
        if (found == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return found;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
