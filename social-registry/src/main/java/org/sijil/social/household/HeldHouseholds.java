package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;

/** Takes hold of households that somebody changes, and lets go of them with what became of them. */
@ApplicationScoped
class HeldHouseholds {

    private final Households households;
    private final RosterRows rosters;
    private final RosterWriter writer;
    private final HouseholdTrail trail;
    private final HouseholdAccess access;
    private final SealedPeople seals;
    private final OwnChanges own;
    private final Caller caller;

    HeldHouseholds(
            Households households,
            RosterRows rosters,
            RosterWriter writer,
            HouseholdTrail trail,
            HouseholdAccess access,
            SealedPeople seals,
            OwnChanges own,
            Caller caller) {
        this.households = households;
        this.rosters = rosters;
        this.writer = writer;
        this.trail = trail;
        this.access = access;
        this.seals = seals;
        this.own = own;
        this.caller = caller;
    }

    /**
     * A household that the caller may change in this way: an agent, or its head.
     *
     * @param act what is to be done, as it is noted of a citizen
     */
    Uni<Roster> admit(UUID id, @Nullable String ifMatch, String act) {
        return households
                .locked(id)
                .map(access::require)
                .chain(rosters::of)
                .call(roster -> seals.requireOpen(roster))
                .chain(roster -> own.admit(roster, act))
                .invoke(roster -> ETags.requireMatch(ifMatch, roster.household().version()));
    }

    /** A household in the caller's reach that is not dissolved, as the caller has seen it. */
    Uni<Roster> hold(UUID id, @Nullable String ifMatch) {
        return households
                .locked(id)
                .map(access::require)
                .chain(rosters::of)
                .call(roster -> seals.requireOpen(roster))
                .map(access::requireAlive)
                .invoke(roster -> ETags.requireMatch(ifMatch, roster.household().version()));
    }

    /** Two households in the caller's reach: the first as the caller has seen it and not dissolved, the other as it is. */
    Uni<Pair> hold(UUID id, @Nullable String ifMatch, UUID other) {
        if (id.equals(other)) {
            throw HouseholdProblem.SAME_HOUSEHOLD.refuse();
        }
        return households
                .locked(List.of(id, other))
                .chain(rosters::of)
                .call(this::requireOpen)
                .map(found -> {
                    Pair pair = new Pair(one(found, id), one(found, other));
                    ETags.requireMatch(
                            ifMatch,
                            access.requireAlive(pair.first()).household().version());
                    return pair;
                });
    }

    /**
     * Writes changes and what is kept of them.
     *
     * @param pointers for each newcomer, where the request names them
     * @param acts what was done, as the audit trail names it, for each change
     */
    Uni<Void> release(List<RosterChange> changes, Map<UUID, String> pointers, List<String> acts) {
        return writer.write(changes, caller.id(), pointers)
                .chain(() ->
                        InTurn.each(changes, change -> trail.act(acts.get(changes.indexOf(change)), change.after())));
    }

    private Uni<Void> requireOpen(List<Roster> found) {
        return InTurn.each(found, seals::requireOpen);
    }

    private Roster one(List<Roster> found, UUID id) {
        return found.stream()
                .filter(roster -> roster.household().id().equals(id))
                .peek(roster -> access.require(roster.household()))
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    /** Two households that change together. */
    record Pair(Roster first, Roster other) {}
}
