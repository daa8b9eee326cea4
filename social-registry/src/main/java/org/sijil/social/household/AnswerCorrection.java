package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.social.composition.Composition;
import org.sijil.social.declaration.DeclarationReader;
import org.sijil.social.declaration.Declared;

/** Corrects answers by a decision: a new declaration that says where each answer comes from, scored at once. */
@ApplicationScoped
public class AnswerCorrection {

    private final Households households;
    private final RosterRows rosters;
    private final DeclarationReader declarations;
    private final AnswerSheets sheets;
    private final AnswerProvenance provenance;
    private final Rescoring rescoring;
    private final RosterWriter writer;
    private final HouseholdTrail trail;
    private final Caller caller;
    private final Clock clock;

    AnswerCorrection(
            Households households,
            RosterRows rosters,
            DeclarationReader declarations,
            AnswerSheets sheets,
            AnswerProvenance provenance,
            Rescoring rescoring,
            RosterWriter writer,
            HouseholdTrail trail,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.rosters = rosters;
        this.declarations = declarations;
        this.sheets = sheets;
        this.provenance = provenance;
        this.rescoring = rescoring;
        this.writer = writer;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Corrects answers of the latest declaration, in the current transaction. The declaration and the score that were
     * questioned stay as they are; when the household is to declare anew does not change. Whoever decides has been admitted by
     * then: no rule of access is asked here.
     *
     * @param values by pointer: {@code /cars}, or {@code /members/person's id/diploma} where members were answered for
     * @param decision the id of the decision that corrects
     * @return the new declaration with its score
     * @throws org.sijil.commons.problem.Refused naming the pointer at fault; {@code not-found} without a household or without
     *     a declaration
     */
    public Uni<DeclarationReceipt> correct(UUID household, Map<String, Object> values, UUID decision) {
        return households
                .locked(household)
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .chain(rosters::of)
                .chain(roster -> corrected(roster, values, decision));
    }

    private Uni<DeclarationReceipt> corrected(Roster roster, Map<String, Object> values, UUID decision) {
        Declared before = roster.said();
        if (before == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        if (roster.household().isDissolved()) {
            throw HouseholdProblem.HOUSEHOLD_DISSOLVED.refuse();
        }
        Composition people = new Composition(roster.residents(), LocalDate.now(clock));
        Declared after = declarations.corrected(before, values, people);
        UUID earlier = Objects.requireNonNull(roster.household().declaration());
        UUID declaration = TimeOrderedId.next();
        Roster now = roster.with(after);
        now.household().correct(declaration);
        RosterChange change = new RosterChange(roster, now, List.of(), declaration, rescoring.forDecision(now));
        return writer.write(List.of(change), caller.id(), Map.of())
                .chain(() -> sheets.keep(declaration, after.sheet(), AnswerSheets.CENTRE))
                .chain(() -> provenance.corrected(earlier, declaration, values.keySet(), decision))
                .chain(() -> trail.act("household.answers-corrected", now))
                .replaceWith(() -> Receipts.of(change));
    }
}
