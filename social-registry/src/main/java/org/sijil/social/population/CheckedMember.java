package org.sijil.social.population;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Sex;

/**
 * One person as the population registry knows them.
 *
 * @param person null when nobody holds the number
 * @param status {@code active}, {@code dead} or {@code unknown}
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record CheckedMember(
        Idcs idcs,
        @Nullable UUID person,
        String status,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    static CheckedMember unknown(Idcs idcs) {
        return new CheckedMember(idcs, null, "unknown", null, null);
    }

    /** Whether the person is dead. */
    public boolean isDead() {
        return status.equals("dead");
    }

    /** The person, when the number is one of somebody living. */
    public @Nullable LivingPerson living() {
        if (!status.equals("active") || person == null || birthDate == null || sex == null) {
            return null;
        }
        return new LivingPerson(person, idcs, birthDate, sex);
    }
}
