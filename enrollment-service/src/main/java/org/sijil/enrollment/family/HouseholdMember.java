package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A living member of a household.
 *
 * @param spouse a member of the same household, if it names one
 * @param parents members of the same household, in the order in which the household names them
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record HouseholdMember(
        UUID person,
        LocalDate birthDate,
        Sex sex,
        Relation relation,
        @Nullable UUID spouse,
        List<UUID> parents,
        Situation situation) {

    /** Silence means no parent in the household and nothing declared. */
    public HouseholdMember {
        parents = parents == null ? List.of() : List.copyOf(parents);
        situation = situation == null ? Situation.NONE : situation;
    }

    /** Completed years; 0 before birth. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(birthDate, day).getYears());
    }
}
