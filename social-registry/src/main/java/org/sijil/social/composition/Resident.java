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

    /** Completed years on a date; none before birth. Hot: the formula asks it of every member, several times. */
    public int age(LocalDate on) {
        int years = on.getYear() - birthDate.getYear();
        boolean birthdayToCome = on.getMonthValue() < birthDate.getMonthValue()
                || (on.getMonthValue() == birthDate.getMonthValue() && on.getDayOfMonth() < birthDate.getDayOfMonth());
        return Math.max(0, birthdayToCome ? years - 1 : years);
    }
}
