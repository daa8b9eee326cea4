package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.Moments;
import org.sijil.social.geography.Address;

/** What a household does as a whole: it moves, or leaves the register. */
@ApplicationScoped
public class WholeHousehold {

    private final HeldHouseholds held;
    private final OwnChanges own;
    private final ChangeDay day;
    private final Rescoring rescoring;
    private final Addresses addresses;
    private final HouseholdViews views;
    private final Clock clock;

    WholeHousehold(
            HeldHouseholds held,
            OwnChanges own,
            ChangeDay day,
            Rescoring rescoring,
            Addresses addresses,
            HouseholdViews views,
            Clock clock) {
        this.held = held;
        this.own = own;
        this.day = day;
        this.rescoring = rescoring;
        this.addresses = addresses;
        this.views = views;
        this.clock = clock;
    }

    /**
     * The household lives elsewhere, in the current transaction; another region or area is another score.
     *
     * @param since the first day there; null for today
     */
    public Uni<HouseholdView> move(UUID id, @Nullable String ifMatch, Address address, @Nullable LocalDate since) {
        return addresses
                .require(address, "/address")
                .chain(() -> held.admit(id, ifMatch, "moved"))
                .map(roster -> moved(roster, address, since))
                .call(change -> held.release(List.of(change), Map.of(), List.of("household.moved")))
                .chain(change -> views.of(change.after()));
    }

    /**
     * Takes a household off the register, in the current transaction: everybody's membership ends today.
     *
     * @param reason a code of the list of reasons
     */
    public Uni<HouseholdView> remove(UUID id, @Nullable String ifMatch, String reason) {
        return held.admit(id, ifMatch, "removed")
                .invoke(() -> own.requireReason(DepartureReason.Leaver.HOUSEHOLD, reason))
                .map(roster -> removed(roster, reason))
                .call(change -> held.release(List.of(change), Map.of(), List.of("household.removed")))
                .chain(change -> views.of(change.after()));
    }

    private RosterChange moved(Roster before, Address address, @Nullable LocalDate since) {
        Household household = before.household();
        household.settleAt(address, day.of(since, household.registeredOn(), "/since"), Moments.now(clock));
        return new RosterChange(
                before, before, List.of(), null, rescoring.forPeople(before, RosterChange.Cause.ADDRESS));
    }

    private RosterChange removed(Roster before, String reason) {
        LocalDate today = LocalDate.now(clock);
        UUID household = before.household().id();
        List<RosterChange.Ending> endings = before.members().stream()
                .map(member -> new RosterChange.Ending(household, member.person(), today, reason))
                .toList();
        return RosterSettling.settle(before, List.of(), endings, rescoring, today);
    }
}
