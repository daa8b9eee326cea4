package org.sijil.social.scoring;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.social.geography.Places;
import org.sijil.social.rulefile.RuleFileFault;

/**
 * How a formula becomes law in this register: one person proposes its file, its impact is studied, another person approves it before
 * its first day.
 */
@ApplicationScoped
class FormulaProposals {

    /** How often a replica has looked for what is approved when nobody scores by an old list any more. */
    private static final int LOOKS = 6;

    private final ProposalRows rows;
    private final Formulas formulas;
    private final Places places;
    private final FormulasConfig config;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    FormulaProposals(
            ProposalRows rows,
            Formulas formulas,
            Places places,
            FormulasConfig config,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.formulas = formulas;
        this.places = places;
        this.config = config;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Page<FormulaProposal>> list(PageRequest page) {
        return rows.page(page).map(found -> Page.of(found, page.limit(), ProposalRows::after));
    }

    @WithTransaction
    Uni<FormulaProposal> find(UUID id) {
        return rows.find(id).map(FormulaProposals::require);
    }

    /** Takes a file that would score rightly, in the current transaction. */
    Uni<FormulaProposal> propose(ProposeFormula file) {
        Formula formula = read(file.file(), file.content());
        if (formulas.isShipped(formula.id())) {
            throw ScoringProblem.FORMULA_ID_TAKEN.at("/content");
        }
        UUID id = UUID.randomUUID();
        return requireRegions(formula)
                .chain(() -> rows.insert(id, formula, file, caller.id(), now()))
                .invoke(inserted -> {
                    if (!inserted) {
                        throw ScoringProblem.FORMULA_ID_TAKEN.at("/content");
                    }
                })
                .chain(() -> audit.append("formula.proposed", id, file))
                .chain(() -> rows.find(id))
                .map(FormulaProposals::require);
    }

    /** Decides, in the current transaction. Who proposed cannot decide, and what is decided stays so. */
    Uni<FormulaProposal> decide(UUID id, DecideFormula decision) {
        return rows.lock()
                .chain(() -> rows.find(id))
                .map(found -> decidable(require(found)))
                .call(found -> decision.approved()
                        ? requireRoom(found).chain(() -> requireStudy(found))
                        : Uni.createFrom().voidItem())
                .chain(found -> decided(found, decision));
    }

    /**
     * Takes an approved formula back before its first day, in the current transaction. Who proposed it cannot; every replica must
     * have looked again by then.
     */
    Uni<FormulaProposal> withdraw(UUID id, WithdrawFormula said) {
        return rows.lock()
                .chain(() -> rows.find(id))
                .map(found -> withdrawable(require(found)))
                .chain(found -> rows.withdraw(id, caller.id(), now(), said.reason()))
                .chain(() -> audit.append("formula.withdrawn", id, said))
                .chain(() -> rows.find(id))
                .map(FormulaProposals::require);
    }

    private FormulaProposal withdrawable(FormulaProposal found) {
        requireAnother(found);
        if (found.state() != ProposalState.APPROVED) {
            throw ScoringProblem.FORMULA_NOT_APPROVED.refuse();
        }
        LocalDate known = OffsetDateTime.now(clock)
                .plus(config.refresh().multipliedBy(LOOKS))
                .toLocalDate();
        if (!found.effectiveFrom().isAfter(known)) {
            throw ScoringProblem.FORMULA_BEGUN.refuse();
        }
        return found;
    }

    private Uni<FormulaProposal> decided(FormulaProposal found, DecideFormula decision) {
        ProposalState state = decision.approved() ? ProposalState.APPROVED : ProposalState.REJECTED;
        return rows.decide(found.id(), state, caller.id(), now(), decision.reason())
                .chain(() -> audit.append("formula." + state.code(), found.id(), decision))
                .chain(() -> rows.find(found.id()))
                .map(FormulaProposals::require);
    }

    private FormulaProposal decidable(FormulaProposal found) {
        if (found.state() != ProposalState.PROPOSED) {
            throw ScoringProblem.PROPOSAL_DECIDED.refuse();
        }
        requireAnother(found);
        return found;
    }

    private void requireAnother(FormulaProposal found) {
        if (found.proposedBy().equals(caller.id())) {
            throw ScoringProblem.ANOTHER_PERSON_MUST_APPROVE.refuse();
        }
    }

    /** The notice is what lets every replica know a formula before its first day. */
    private Uni<Void> requireRoom(FormulaProposal found) {
        if (found.effectiveFrom().isBefore(LocalDate.now(clock).plusDays(config.notice()))) {
            throw ScoringProblem.FORMULA_TOO_SOON
                    .with(Map.of("days", config.notice()))
                    .refuse();
        }
        Formula formula = read(found.file(), content(found));
        return requireRegions(formula)
                .chain(rows::approved)
                .invoke(approved -> requireRoom(formula, approved))
                .replaceWithVoid();
    }

    /** Nobody approves unseen who would lose what. */
    private Uni<Void> requireStudy(FormulaProposal found) {
        return rows.isStudied(found.id())
                .invoke(studied -> {
                    if (!studied) {
                        throw ScoringProblem.FORMULA_NOT_STUDIED.refuse();
                    }
                })
                .replaceWithVoid();
    }

    /** A formula without a constant for a region that is there could not score the households in it. */
    private Uni<Void> requireRegions(Formula formula) {
        return places.regions(formula.effectiveFrom())
                .invoke(regions -> regions.stream()
                        .filter(region -> !formula.urban().knows(region))
                        .findFirst()
                        .ifPresent(region -> {
                            throw invalid("no constant for region " + region);
                        }))
                .replaceWithVoid();
    }

    private void requireRoom(Formula formula, List<String> approved) {
        try {
            formulas.withApproved(approved, formula);
        } catch (RuleFileFault overlap) {
            throw ScoringProblem.FORMULA_OVERLAPS.refuse();
        }
    }

    private static Formula read(String file, String content) {
        try {
            return FormulaReader.read(file, content);
        } catch (RuleFileFault fault) {
            throw invalid(String.valueOf(fault.getMessage()));
        }
    }

    private static Refused invalid(String fault) {
        return ScoringProblem.FORMULA_INVALID.with(Map.of("fault", fault)).at("/content");
    }

    private static String content(FormulaProposal found) {
        String content = found.content();
        return content == null ? "" : content;
    }

    private static FormulaProposal require(@Nullable FormulaProposal found) {
        if (found == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return found;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
