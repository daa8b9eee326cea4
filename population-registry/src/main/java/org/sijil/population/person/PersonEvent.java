package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/** What the feed tells of a person: enough to compute rights, no name, no address, no document number. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonEvent(
        Idcs idcs,
        LocalDate birthDate,
        Sex sex,
        LifeStatus status,
        @Nullable LocalDate deathDate,
        String nationality,
        int version) {

    static final String REGISTERED = "person.registered";
    static final String UPDATED = "person.updated";
    static final String DIED = "person.died";
}
