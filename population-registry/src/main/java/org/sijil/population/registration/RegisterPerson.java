package org.sijil.population.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.name.PersonName;
import org.sijil.population.duplicate.Newcomer;
import org.sijil.population.likeness.Description;
import org.sijil.population.person.Address;
import org.sijil.population.person.Identity;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.PersonDetails;
import org.sijil.population.person.ResidencePermit;
import org.sijil.population.person.Sex;

/**
 * A person to enter in the register. A Moroccan of 18 or more holds a CNIE, a foreigner of 18 or more a residence permit, a
 * minor has a guardian.
 *
 * @param birthPlace HCP code; left out for a birth abroad
 * @param nationality ISO 3166 alpha-2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"givenName": {"ar": "فاطمة الزهراء", "fr": "Fatima Zahra"},
                 "familyName": {"ar": "العلوي", "fr": "Alaoui"},
                 "sex": "female", "birthDate": "1988-03-08", "birthPlace": "06.141", "nationality": "MA",
                 "cnie": "BE123456", "maritalStatus": "married",
                 "address": {"territory": "06.141.01.30", "area": "urban", "line": "12, rue Ibn Sina"},
                 "phone": "0612345678"}
                """)
public record RegisterPerson(
        @NotNull @Valid PersonName givenName,
        @NotNull @Valid PersonName familyName,
        @NotNull Sex sex,
        @NotNull LocalDate birthDate,
        @Nullable TerritoryCode birthPlace,
        @NotNull @Schema(minLength = 2, maxLength = 2) String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @Nullable @Valid Guardian guardian,
        @Nullable MaritalStatus maritalStatus,
        @NotNull @Valid Address address,
        @Nullable PhoneNumber phone,

        @Nullable @Email @Size(max = 254) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String email) {

    /** The same, said by one who has it in parts. */
    public static RegisterPerson of(Identity identity, PersonDetails details, @Nullable Guardian guardian) {
        return new RegisterPerson(
                details.givenName(),
                details.familyName(),
                identity.sex(),
                identity.birthDate(),
                identity.birthPlace(),
                identity.nationality(),
                identity.cnie(),
                identity.residencePermit(),
                guardian,
                details.maritalStatus(),
                details.address(),
                details.phone(),
                details.email());
    }

    /**
     * The person on the way in.
     *
     * @param acting the record of the guardian
     */
    public Newcomer newcomer(@Nullable UUID acting) {
        Description description = new Description(
                givenName,
                familyName,
                sex,
                birthDate,
                null,
                birthPlace,
                nationality,
                cnie,
                null,
                null,
                acting,
                address.territory(),
                phone);
        return new Newcomer(Registration.KIND, this, description, address.territory());
    }

    /** What makes the person this person. */
    public Identity identity() {
        return new Identity(sex, birthDate, birthPlace, nationality, cnie, residencePermit);
    }

    /** What may change later. */
    public PersonDetails details() {
        return new PersonDetails(givenName, familyName, maritalStatus, address, phone, email);
    }
}
