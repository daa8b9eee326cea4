package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets other features show what is kept of a household: to whom it may be shown, and with the reading on record. */
@ApplicationScoped
public class HouseholdReads {

    private final HouseholdFile file;
    private final HouseholdTrail trail;

    HouseholdReads(HouseholdFile file, HouseholdTrail trail) {
        this.file = file;
        this.trail = trail;
    }

    /**
     * Lets pass who may read of a household, without anything being read.
     *
     * @throws org.sijil.commons.problem.Refused {@code not-found} or {@code out-of-territory}
     */
    public Uni<Void> require(UUID household) {
        return file.readable(household).replaceWithVoid();
    }

    /**
     * Records that the present caller reads of a household, in the current transaction.
     *
     * @param fields what is read
     * @throws org.sijil.commons.problem.Refused {@code not-found} or {@code out-of-territory}
     */
    public Uni<Void> record(UUID household, List<String> fields) {
        return file.readable(household).chain(roster -> trail.read(List.of(roster), fields));
    }
}
