package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.Newcomer;
import org.sijil.social.membership.RequestRules;
import org.sijil.social.population.LivingPerson;
import org.sijil.social.population.MemberChecks;

/** The rules of entering a household: all of it, with its declaration and score, or nothing. */
@ApplicationScoped
public class HouseholdRegister {

    private final MemberChecks population;
    private final Households households;
    private final Founding founding;
    private final AnswerSheets sheets;
    private final RosterWriter writer;
    private final HouseholdTrail trail;
    private final Addresses addresses;
    private final HouseholdViews views;
    private final Caller caller;
    private final Clock clock;

    HouseholdRegister(
            MemberChecks population,
            Households households,
            Founding founding,
            AnswerSheets sheets,
            RosterWriter writer,
            HouseholdTrail trail,
            Addresses addresses,
            HouseholdViews views,
            Caller caller,
            Clock clock) {
        this.population = population;
        this.households = households;
        this.founding = founding;
        this.sheets = sheets;
        this.writer = writer;
        this.trail = trail;
        this.addresses = addresses;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters a household, in the current transaction. */
    public Uni<HouseholdView> register(RegisterHousehold request) {
        addresses.requireKnownRegion(request.address(), "/address");
        caller.requireTerritory(request.address().territory());
        List<String> at = pointers(request);
        RequestRules.check(request.members(), at, List.of());
        List<Idcs> numbers = request.members().stream().map(NewMember::idcs).toList();
        return addresses
                .require(request.address(), "/address")
                .chain(() -> population.people(
                        numbers, at.stream().map(each -> each + "/idcs").toList()))
                .map(people -> newcomers(request, at, people))
                .chain(newcomers -> enter(request, newcomers));
    }

    /** Where each member stands in a request. */
    static List<String> pointers(RegisterHousehold request) {
        return IntStream.range(0, request.members().size())
                .mapToObj(index -> "/members/" + index)
                .toList();
    }

    static List<Newcomer> newcomers(RegisterHousehold request, List<String> at, List<LivingPerson> people) {
        List<Newcomer> newcomers = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            newcomers.add(new Newcomer(at.get(index), request.members().get(index), people.get(index)));
        }
        return newcomers;
    }

    private Uni<HouseholdView> enter(RegisterHousehold request, List<Newcomer> newcomers) {
        Map<UUID, String> pointers = newcomers.stream()
                .collect(Collectors.toMap(newcomer -> newcomer.person().person(), newcomer -> newcomer.at() + "/idcs"));
        return open(request, newcomers, "")
                .chain(opened -> written(opened.change(), pointers).call(() -> keep(opened)));
    }

    /**
     * A new household of these people, scored and persisted; its rows are still to be written, and then its answers kept.
     *
     * @param at where the request for it stands
     */
    Uni<Opened> open(RegisterHousehold request, List<Newcomer> newcomers, String at) {
        LocalDate today = LocalDate.now(clock);
        NewHousehold founded = founding.found(request, newcomers, at);
        int people = founded.members().size();
        return households
                .nextCode(founded.head())
                .map(code -> new Household(code, founded.address(), people, today, Moments.now(clock)))
                .map(household -> founding.open(founded, household))
                .call(change -> households.persist(change.household()))
                .map(change -> new Opened(change, founded.declared()));
    }

    /** Keeps what was said of each member, once the declaration is written. */
    Uni<?> keep(Opened opened) {
        return sheets.keep(opened.change().declaration(), opened.declared());
    }

    private Uni<HouseholdView> written(RosterChange change, Map<UUID, String> pointers) {
        return writer.write(List.of(change), caller.id(), pointers)
                .chain(() -> trail.act("household.registered", change.after()))
                .chain(() -> views.of(change.after()));
    }

    /** A new household, and what it declared. */
    record Opened(RosterChange change, @Nullable Declared declared) {}
}
