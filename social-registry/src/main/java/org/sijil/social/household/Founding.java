package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.declaration.DeclarationReader;
import org.sijil.social.declaration.DeclarationTerms;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.FamilyLinks;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.MemberRules;
import org.sijil.social.membership.Newcomer;

/** The rules of a new household once it is known who its members are, the same for one and for a file of them. In memory. */
@ApplicationScoped
class Founding {

    private final DeclarationReader declarations;
    private final DeclarationTerms terms;
    private final Rescoring rescoring;
    private final ChangeDay day;
    private final FamilyLaws laws;
    private final Clock clock;

    Founding(
            DeclarationReader declarations,
            DeclarationTerms terms,
            Rescoring rescoring,
            ChangeDay day,
            FamilyLaws laws,
            Clock clock) {
        this.declarations = declarations;
        this.terms = terms;
        this.rescoring = rescoring;
        this.day = day;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * A household of these people.
     *
     * @param at where the request for it stands
     * @throws org.sijil.commons.problem.Refused naming every field at fault
     */
    NewHousehold found(RegisterHousehold request, List<Newcomer> newcomers, String at) {
        FamilyLaw law = laws.today();
        LocalDate today = law.on();
        FamilyLaws.requireRoom(law, newcomers.size());
        List<Member> members = FamilyLinks.join(List.of(), newcomers, today);
        MemberRules.check(members, newcomers, law);
        newcomers.forEach(newcomer -> day.of(newcomer.said().since(), today, newcomer.at() + "/since"));
        return new NewHousehold(request.address(), members, declared(request.declaration(), members, today, at));
    }

    private @Nullable Declared declared(
            @Nullable DeclarationForm form, List<Member> members, LocalDate today, String at) {
        return form == null ? null : declarations.read(form, Roster.byNumber(members), today, at + "/declaration");
    }

    /** The row of a new household with its members, scored. Whole before it is persisted: what changes later costs a second statement. */
    RosterChange open(NewHousehold founded, Household household) {
        Declared declared = founded.declared();
        Roster roster = new Roster(household, founded.members(), declared);
        UUID declaration = declared == null ? null : TimeOrderedId.next();
        if (declaration != null) {
            LocalDate today = LocalDate.now(clock);
            household.declare(declaration, today, terms.endOf(today));
        }
        return new RosterChange(roster.with(List.of()), roster, List.of(), declaration, rescoring.forAnswers(roster));
    }
}
