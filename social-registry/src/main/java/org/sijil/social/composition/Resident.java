package org.sijil.social.composition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member of a household.
 *
 * @param spouse the person this one is married to, where that is known
 * @param parents the parents of this one, where they are known
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Resident(
        UUID person,
        LocalDate birthDate,
        Relation relation,
        @Nullable UUID spouse,
        List<UUID> parents) {

    /** Keeps a copy of the parents, none where they are left out. */
    public Resident {
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /** Completed years on a date. */
    public int age(LocalDate on) {
        return birthDate.until(on).getYears();
    }
}
