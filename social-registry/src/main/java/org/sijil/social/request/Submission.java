package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Page;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.declaration.DeclarationReader;
import org.sijil.social.household.Addresses;
import org.sijil.social.household.Departure;
import org.sijil.social.household.DepartureReason.Leaver;
import org.sijil.social.household.DepartureReasons;
import org.sijil.social.household.FamilyLaws;
import org.sijil.social.household.HouseholdFile;
import org.sijil.social.household.HouseholdQuery;
import org.sijil.social.household.HouseholdView;
import org.sijil.social.household.MemberView;
import org.sijil.social.household.RegisterHousehold;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.RequestRules;

/**
 * Judges a request as a whole when it is submitted. Whom a registration names is looked up in the population registry when an
 * agent accepts it: from the portal the answer would tell who is registered.
 */
@ApplicationScoped
class Submission {

    static final String CONTENT = "/content";

    private final HouseholdFile households;
    private final Addresses addresses;
    private final DeclarationReader declarations;
    private final DepartureReasons reasons;
    private final FamilyLaws laws;
    private final CheckedJson json;
    private final Caller caller;
    private final Clock clock;

    Submission(
            HouseholdFile households,
            Addresses addresses,
            DeclarationReader declarations,
            DepartureReasons reasons,
            FamilyLaws laws,
            CheckedJson json,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.addresses = addresses;
        this.declarations = declarations;
        this.reasons = reasons;
        this.laws = laws;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is submitted, and whom it concerns. */
    Uni<Turn> check(HeldRequest held) {
        RequestContent content = held.content();
        if (held.family() == Family.RECLAMATION) {
            return Uni.createFrom()
                    .item(Turn.submitted(content, held.household(), Objects.requireNonNull(held.territory())));
        }
        if (!content.fits(held.family())) {
            throw RequestProblem.CONTENT_DOES_NOT_FIT.at(CONTENT);
        }
        below(() -> json.check(content));
        RegisterHousehold registration = content.registration();
        if (registration != null) {
            return registration(held, registration)
                    .map(asked ->
                            Turn.submitted(content, null, registration.address().territory()));
        }
        return household(held.declarant())
                .call(household -> change(held, household))
                .map(household -> Turn.submitted(
                        content, household.id(), household.address().territory()));
    }

    /** Where somebody lives; for a citizen where they live themselves. */
    Uni<HouseholdView> household(Idcs declarant) {
        boolean own = caller.idcs().filter(declarant::equals).isPresent();
        return own
                ? households.own().onFailure(Refused.class).transform(none -> RequestProblem.NO_HOUSEHOLD.refuse())
                : households.search(new HouseholdQuery(declarant, null)).map(Submission::only);
    }

    private static HouseholdView only(Page<HouseholdView> found) {
        if (found.items().isEmpty()) {
            throw RequestProblem.NO_HOUSEHOLD.refuse();
        }
        return found.items().get(0);
    }

    private Uni<Void> registration(HeldRequest held, RegisterHousehold asked) {
        String at = CONTENT + "/registration";
        if (held.family() == Family.REGISTRATION && asked.declaration() == null) {
            throw RequestProblem.DECLARATION_REQUIRED.at(at + "/declaration");
        }
        caller.requireTerritory(asked.address().territory());
        List<String> places = IntStream.range(0, asked.members().size())
                .mapToObj(index -> at + "/members/" + index)
                .toList();
        RequestRules.check(asked.members(), places, List.of());
        if (asked.members().stream().map(NewMember::idcs).noneMatch(held.declarant()::equals)) {
            throw RequestProblem.DECLARANT_NOT_A_MEMBER.at(at + "/members");
        }
        return addresses.require(asked.address(), at + "/address");
    }

    private Uni<Void> change(HeldRequest held, HouseholdView household) {
        LocalDate today = LocalDate.now(clock);
        MemberView declarant = requireAdult(household, held.declarant(), laws.today());
        if (held.family() == Family.RADIATION && declarant.relation() != Relation.HEAD) {
            throw RequestProblem.HEAD_MUST_ASK.refuse();
        }
        RequestContent asked = held.content();
        requireMember(household, asked.departure());
        requireReason(asked);
        DeclarationForm declaration = asked.declaration();
        if (declaration != null) {
            declarations.read(declaration, residents(household), today, CONTENT + "/declaration");
        }
        return asked.address() == null
                ? Uni.createFrom().voidItem()
                : addresses.require(asked.address(), CONTENT + "/address");
    }

    /** @throws Refused {@code declarant-not-a-member}, {@code declarant-is-a-minor} */
    static MemberView requireAdult(HouseholdView household, Idcs person, FamilyLaw law) {
        MemberView declarant = household.members().stream()
                .filter(member -> member.idcs().equals(person))
                .findFirst()
                .orElseThrow(RequestProblem.DECLARANT_NOT_A_MEMBER::refuse);
        requireAdult(declarant.birthDate(), law);
        return declarant;
    }

    static void requireAdult(LocalDate birthDate, FamilyLaw law) {
        if (!law.isAdult(birthDate)) {
            throw RequestProblem.DECLARANT_IS_A_MINOR.refuse();
        }
    }

    private static void requireMember(HouseholdView household, @Nullable Departure departure) {
        if (departure != null
                && household.members().stream().map(MemberView::idcs).noneMatch(departure.idcs()::equals)) {
            throw RequestProblem.LEAVER_NOT_A_MEMBER.at(CONTENT + "/departure/idcs");
        }
    }

    /** Whether citizens may give it by themselves does not matter here: an agent decides. */
    private void requireReason(RequestContent asked) {
        if (asked.departure() != null) {
            reasons.require(Leaver.MEMBER, asked.departure().reason(), CONTENT + "/departure/reason");
        }
        if (asked.removal() != null) {
            reasons.require(Leaver.HOUSEHOLD, asked.removal().reason(), CONTENT + "/removal/reason");
        }
    }

    private static Map<Idcs, Resident> residents(HouseholdView household) {
        Map<Idcs, Resident> residents = new LinkedHashMap<>();
        household
                .members()
                .forEach(member -> residents.put(
                        member.idcs(),
                        new Resident(
                                member.person(),
                                member.birthDate(),
                                member.relation(),
                                member.spouse(),
                                member.parents())));
        return residents;
    }

    private static void below(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            throw refused.faults().isEmpty() ? CommonProblem.INVALID_REQUEST.at(CONTENT) : refused.below(CONTENT);
        }
    }
}
