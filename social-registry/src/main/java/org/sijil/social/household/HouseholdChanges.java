package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.declaration.DeclarationReader;
import org.sijil.social.declaration.DeclarationTerms;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.FamilyLinks;
import org.sijil.social.membership.HeadSuccession;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.MemberRules;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.Newcomer;
import org.sijil.social.membership.RequestRules;
import org.sijil.social.population.LivingPerson;
import org.sijil.social.population.MemberChecks;

/** The rules of changing a household on somebody's word: who joins, who leaves, what is declared. */
@ApplicationScoped
public class HouseholdChanges {

    private final MemberChecks population;
    private final Households households;
    private final RosterRows rosters;
    private final DeclarationReader declarations;
    private final DeclarationTerms terms;
    private final AnswerSheets sheets;
    private final Rescoring rescoring;
    private final RosterWriter writer;
    private final HouseholdTrail trail;
    private final HouseholdAccess access;
    private final HeldHouseholds held;
    private final OwnChanges own;
    private final ChangeDay day;
    private final FamilyLaws laws;
    private final HouseholdViews views;
    private final Caller caller;
    private final Clock clock;

    HouseholdChanges(
            MemberChecks population,
            Households households,
            RosterRows rosters,
            DeclarationReader declarations,
            DeclarationTerms terms,
            AnswerSheets sheets,
            Rescoring rescoring,
            RosterWriter writer,
            HouseholdTrail trail,
            HouseholdAccess access,
            HeldHouseholds held,
            OwnChanges own,
            ChangeDay day,
            FamilyLaws laws,
            HouseholdViews views,
            Caller caller,
            Clock clock) {
        this.population = population;
        this.households = households;
        this.rosters = rosters;
        this.declarations = declarations;
        this.terms = terms;
        this.sheets = sheets;
        this.rescoring = rescoring;
        this.writer = writer;
        this.trail = trail;
        this.access = access;
        this.held = held;
        this.own = own;
        this.day = day;
        this.laws = laws;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds a member, in the current transaction; nothing is locked while the population registry is asked. */
    public Uni<HouseholdView> join(UUID id, @Nullable String ifMatch, NewMember said) {
        return population
                .people(List.of(said.idcs()), List.of("/idcs"))
                .map(people -> people.get(0))
                .chain(person -> locked(id, ifMatch).chain(roster -> joined(roster, said, person)));
    }

    /** Ends a membership, in the current transaction; whoever heads those who stay is told by {@link HeadSuccession}. */
    public Uni<HouseholdView> leave(UUID id, @Nullable String ifMatch, Departure departure) {
        return held.admit(id, ifMatch, "member-left")
                .invoke(() -> own.requireReason(DepartureReason.Leaver.MEMBER, departure.reason()))
                .map(roster -> left(roster, departure))
                .chain(change -> written(change, Map.of(), "household.member-left"))
                .chain(change -> views.of(change.after()));
    }

    /** Takes new answers, in the current transaction. A version is checked where one is sent. */
    public Uni<DeclarationReceipt> declare(UUID id, @Nullable String ifMatch, DeclarationForm form) {
        return roster(id)
                .map(access::requireDeclarable)
                .invoke(roster -> requireVersion(roster, ifMatch))
                .chain(roster -> declared(roster, form))
                .map(Receipts::of);
    }

    private Uni<HouseholdView> joined(Roster roster, NewMember said, LivingPerson person) {
        RequestRules.check(List.of(said), List.of(""), roster.members());
        FamilyLaw law = laws.on(day.of(said.since(), roster.household().registeredOn(), "/since"));
        FamilyLaws.requireRoom(law, roster.members().size() + 1);
        List<Newcomer> newcomers = List.of(new Newcomer("", said, person));
        List<Member> members = FamilyLinks.join(roster.members(), newcomers, law.on());
        MemberRules.check(members, newcomers, law);
        RosterChange change = settled(roster, members, List.of());
        return written(change, Map.of(person.person(), "/idcs"), "household.member-joined")
                .chain(done -> views.of(done.after()));
    }

    private RosterChange left(Roster roster, Departure departure) {
        LocalDate today = LocalDate.now(clock);
        Member member =
                roster.member(departure.idcs()).orElseThrow(() -> HouseholdProblem.NOT_A_MEMBER_HERE.at("/idcs"));
        own.requireOther(member);
        if (departure.date().isAfter(today) || departure.date().isBefore(member.since())) {
            throw HouseholdProblem.DEPARTURE_DATE_IMPLAUSIBLE.at("/date");
        }
        day.of(departure.date(), member.since(), "/date");
        List<Member> staying = HeadSuccession.after(roster.members(), member.person(), laws.since(departure.date()));
        if (staying.isEmpty() && roster.members().size() > 1) {
            throw HouseholdProblem.MINORS_LEFT_ALONE.at("/idcs");
        }
        RosterChange.Ending ending =
                new RosterChange.Ending(roster.household().id(), member.person(), departure.date(), departure.reason());
        return settled(roster, staying, List.of(ending));
    }

    private RosterChange settled(Roster before, List<Member> members, List<RosterChange.Ending> endings) {
        return RosterSettling.settle(before, members, endings, rescoring, LocalDate.now(clock));
    }

    private Uni<RosterChange> declared(Roster before, DeclarationForm form) {
        LocalDate today = LocalDate.now(clock);
        Declared declared = declarations.read(form, Roster.byNumber(before.members()), today, "");
        UUID id = TimeOrderedId.next();
        Roster after = before.with(declared);
        before.household().declare(id, today, terms.endOf(today));
        RosterChange change = new RosterChange(before, after, List.of(), id, rescoring.forAnswers(after));
        return written(change, Map.of(), "household.declared").call(() -> sheets.keep(id, declared));
    }

    private Uni<Roster> locked(UUID id, @Nullable String ifMatch) {
        return roster(id)
                .map(access::requireAlive)
                .invoke(roster -> ETags.requireMatch(ifMatch, roster.household().version()));
    }

    private Uni<Roster> roster(UUID id) {
        return households.locked(id).map(access::require).chain(rosters::of);
    }

    private static void requireVersion(Roster roster, @Nullable String ifMatch) {
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, roster.household().version());
        }
    }

    private Uni<RosterChange> written(RosterChange change, Map<UUID, String> pointers, String action) {
        return writer.write(List.of(change), caller.id(), pointers)
                .chain(() -> trail.act(action, change.after()))
                .replaceWith(change);
    }
}
