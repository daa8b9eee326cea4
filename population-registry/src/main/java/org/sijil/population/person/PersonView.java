package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.commons.time.Birthdays;

/**
 * A person as an entitled reader sees them; what is not known is left out.
 *
 * @param mother the mother's record, where a birth or a judgment told of it
 * @param father the father's record, likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"id": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21", "idcs": "3456789019",
                 "givenName": {"ar": "فاطمة الزهراء", "fr": "Fatima Zahra"},
                 "familyName": {"ar": "العلوي", "fr": "Alaoui"},
                 "sex": "female", "birthDate": "1988-03-08", "nationality": "MA", "cnie": "BE123456",
                 "maritalStatus": "married",
                 "address": {"territory": "06.141.01.30", "area": "urban", "line": "12, rue Ibn Sina"},
                 "phone": "0612345678", "status": "active", "version": 0}
                """)
public record PersonView(
        UUID id,
        Idcs idcs,
        PersonName givenName,
        PersonName familyName,
        Sex sex,
        LocalDate birthDate,
        @Nullable TerritoryCode birthPlace,
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
        @Nullable LocalDate deathDate,
        int version) {

    /** The same for somebody who may not see some relatives. */
    PersonView without(Set<UUID> hidden) {
        return new PersonView(
                id,
                idcs,
                givenName,
                familyName,
                sex,
                birthDate,
                birthPlace,
                nationality,
                cnie,
                residencePermit,
                unless(hidden, mother, mother),
                unless(hidden, father, father),
                guardian == null ? null : unless(hidden, guardian.person(), guardian),
                maritalStatus,
                address,
                phone,
                email,
                status,
                deathDate,
                version);
    }

    /** The records to which this one ties the person. */
    List<UUID> ties() {
        return Stream.of(mother, father, guardian == null ? null : guardian.person())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static <T> @Nullable T unless(Set<UUID> hidden, @Nullable UUID relative, @Nullable T value) {
        return relative == null || hidden.contains(relative) ? null : value;
    }

    /** Whether the person has not completed these years of life on a day. */
    public boolean isYoungerThan(int years, LocalDate day) {
        return Birthdays.of(birthDate, years).isAfter(day);
    }

    /** Whether the person is under age on a day. */
    public boolean isMinor(LocalDate day) {
        return isYoungerThan(Identity.MAJORITY, day);
    }

    /** Whether the person lives and is of age, so that they may act for somebody else. */
    public boolean mayAct(LocalDate day) {
        return status == LifeStatus.ACTIVE && !isMinor(day);
    }
}
