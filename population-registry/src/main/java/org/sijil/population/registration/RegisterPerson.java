package org.sijil.population.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.name.PersonName;
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

    /** What makes the person this person. */
    public Identity identity() {
        return new Identity(sex, birthDate, birthPlace, nationality, cnie, residencePermit);
    }

    /** What may change later. */
    public PersonDetails details() {
        return new PersonDetails(givenName, familyName, maritalStatus, address, phone, email);
    }
}
