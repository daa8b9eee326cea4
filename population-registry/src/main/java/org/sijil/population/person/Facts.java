package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.name.PersonName;

/** All that may become different in a life, or be corrected. A {@link Change} names its fields; null is said and not left out. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.ALWAYS)
record Facts(
        PersonName givenName,
        PersonName familyName,
        Sex sex,
        String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @Nullable UUID mother,
        @Nullable UUID father,
        @Nullable Guardianship guardian,
        @Nullable MaritalStatus maritalStatus,
        Address address,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        LifeStatus status,
        @Nullable LocalDate deathDate) {

    /** Of somebody who enters the register alive. */
    static Facts of(Identity identity, PersonDetails details, Parentage parentage) {
        return new Facts(
                details.givenName(),
                details.familyName(),
                identity.sex(),
                identity.nationality(),
                identity.cnie(),
                identity.residencePermit(),
                parentage.mother(),
                parentage.father(),
                parentage.guardian(),
                details.maritalStatus(),
                details.address(),
                details.phone(),
                details.email(),
                LifeStatus.ACTIVE,
                null);
    }

    /** The same person as they report themselves. */
    Facts with(PersonDetails details) {
        return new Facts(
                details.givenName(),
                details.familyName(),
                sex,
                nationality,
                cnie,
                residencePermit,
                mother,
                father,
                guardian,
                details.maritalStatus(),
                details.address(),
                details.phone(),
                details.email(),
                status,
                deathDate);
    }

    static Facts of(PersonView person) {
        return new Facts(
                person.givenName(),
                person.familyName(),
                person.sex(),
                person.nationality(),
                person.cnie(),
                person.residencePermit(),
                person.mother(),
                person.father(),
                person.guardian(),
                person.maritalStatus(),
                person.address(),
                person.phone(),
                person.email(),
                person.status(),
                person.deathDate());
    }
}
