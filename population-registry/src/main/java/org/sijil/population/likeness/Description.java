package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/**
 * What is known of a person, to look for others who may be the same one; the more is known, the surer the answer.
 *
 * @param birthYear when no more than the year is known
 * @param birthPlace HCP code
 * @param nationality ISO 3166 alpha-2
 * @param cnie of the identity card, which is one for life
 * @param father the father's given name
 * @param mother the mother's given name
 * @param guardian the record of who acts for the person
 * @param territory where the person lives, HCP code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"givenName": {"fr": "Fatima Ezzahra"}, "familyName": {"fr": "El Alaoui"}, "sex": "female",
                 "birthDate": "1988-08-03", "birthPlace": "06.141", "territory": "06.141.01.30"}
                """)
public record Description(
        @NotNull @Valid PersonName givenName,
        @NotNull @Valid PersonName familyName,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable @Min(1900) @Max(9999) Integer birthYear,
        @Nullable TerritoryCode birthPlace,

        @Nullable @Pattern(regexp = "[A-Z]{2}") String nationality,

        @Nullable Cnie cnie,
        @Nullable @Valid PersonName father,
        @Nullable @Valid PersonName mother,
        @Nullable UUID guardian,
        @Nullable TerritoryCode territory,
        @Nullable PhoneNumber phone) {

    /** The year of birth, however it is known. */
    public @Nullable Integer year() {
        return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
    }
}
