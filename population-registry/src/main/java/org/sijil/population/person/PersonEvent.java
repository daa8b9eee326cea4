package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * What the feed tells of a person: enough to compute rights, no name, no address, no document number.
 *
 * @param mother told once, with a birth, so that the child can join her household
 * @param father likewise
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonEvent(
        Idcs idcs,
        LocalDate birthDate,
        Sex sex,
        LifeStatus status,
        @Nullable LocalDate deathDate,
        @Nullable String nationality,
        @Nullable UUID mother,
        @Nullable UUID father,
        int version) {

    static final String REGISTERED = "person.registered";
    static final String UPDATED = "person.updated";
    static final String DIED = "person.died";

    /** Whether it tells what another event of the same person told, and only the version is new. */
    boolean saysNothingNewAfter(PersonEvent before) {
        return equals(new PersonEvent(
                before.idcs,
                before.birthDate,
                before.sex,
                before.status,
                before.deathDate,
                before.nationality,
                before.mother,
                before.father,
                version));
    }

    /** What a right depends on, and nothing else: as it is told of somebody sealed. */
    PersonEvent spare() {
        return new PersonEvent(idcs, birthDate, sex, status, deathDate, null, null, null, version);
    }

    /** The same, told with a birth. */
    PersonEvent bornTo(@Nullable UUID itsMother, @Nullable UUID itsFather) {
        return new PersonEvent(idcs, birthDate, sex, status, deathDate, nationality, itsMother, itsFather, version);
    }

    /** What an earlier state of the person became. */
    String typeAfter(PersonEvent before) {
        return before.status == LifeStatus.ACTIVE && status == LifeStatus.DEAD ? DIED : UPDATED;
    }
}
