package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;

/** Lets other features show what is kept of a household: to whom it may be shown, and with the reading on record. */
@ApplicationScoped
public class HouseholdReads {

    private static final String LIVED_THERE = """
            SELECT DISTINCT person
              FROM membership_history
             WHERE household = ANY ($1) AND superseded_at IS NULL
               AND valid_from <= $2 AND (valid_until IS NULL OR $2 < valid_until)
            """;

    private static final String VERSION = "SELECT version FROM household WHERE id = $1";

    private final HouseholdFile file;
    private final SealedPeople seals;
    private final HouseholdTrail trail;

    HouseholdReads(HouseholdFile file, SealedPeople seals, HouseholdTrail trail) {
        this.file = file;
        this.seals = seals;
        this.trail = trail;
    }

    /** Whether the caller may know of households with somebody sealed; for {@link InSight}. */
    public boolean seesSealed() {
        return seals.seesSealed();
    }

    /**
     * Lets pass who may read of a household, without anything being read.
     *
     * @throws org.sijil.commons.problem.Refused {@code not-found} or {@code out-of-territory}
     */
    public Uni<Void> require(UUID household) {
        return file.readable(household).replaceWithVoid();
    }

    /** The present version of a household, which whoever decides names; tells nothing else. */
    public Uni<@Nullable Integer> version(UUID household) {
        return Sql.value(Integer.class, VERSION, household);
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

    /**
     * Records that the present caller reads what is kept of many households on a day, in the current transaction. Whether the caller
     * may is for the other feature to say.
     */
    public Uni<Void> recordAll(Collection<UUID> households, LocalDate day, List<String> fields) {
        return Sql.values(UUID.class, LIVED_THERE, households.toArray(UUID[]::new), day)
                .chain(people -> trail.readOf(people, fields));
    }
}
