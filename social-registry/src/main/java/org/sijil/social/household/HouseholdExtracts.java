package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Households as other features read them, in the transaction of the caller. */
@ApplicationScoped
public class HouseholdExtracts {

    private final Households households;
    private final RosterRows rosters;
    private final HouseholdAccess access;
    private final SealedPeople seals;
    private final HouseholdTrail trail;

    HouseholdExtracts(
            Households households,
            RosterRows rosters,
            HouseholdAccess access,
            SealedPeople seals,
            HouseholdTrail trail) {
        this.households = households;
        this.rosters = rosters;
        this.access = access;
        this.seals = seals;
        this.trail = trail;
    }

    /**
     * For agents of its territory, auditors and its own members; each member can see that it was read.
     *
     * @param fields what the caller is about to see
     * @throws org.sijil.commons.problem.Refused {@code not-found}, {@code out-of-territory}
     */
    public Uni<HouseholdExtract> read(UUID id, List<String> fields) {
        return readable(id).call(roster -> trail.read(List.of(roster), fields)).map(HouseholdExtract::of);
    }

    /**
     * The same to act upon.
     *
     * @throws org.sijil.commons.problem.Refused {@code household-dissolved} besides
     */
    public Uni<HouseholdExtract> readAlive(UUID id, List<String> fields) {
        return readable(id)
                .map(access::requireAlive)
                .call(roster -> trail.read(List.of(roster), fields))
                .map(HouseholdExtract::of);
    }

    /** Whatever the caller is told of it, the feature answers for, and writes the consultation itself. */
    public Uni<HouseholdExtract> asItIs(UUID id) {
        return households.findById(id).chain(rosters::of).map(HouseholdExtract::of);
    }

    private Uni<Roster> readable(UUID id) {
        return households
                .findById(id)
                .map(access::require)
                .chain(rosters::of)
                .map(access::requireReadable)
                .call(roster -> seals.requireOpen(roster));
    }
}
