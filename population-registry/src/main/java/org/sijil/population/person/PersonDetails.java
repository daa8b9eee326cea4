package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.name.PersonName;

/** What may change in a life and must then be reported; an update replaces all of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"givenName": {"ar": "فاطمة الزهراء", "fr": "Fatima Zahra"},
                 "familyName": {"ar": "العلوي", "fr": "Alaoui"},
                 "maritalStatus": "married",
                 "address": {"territory": "06.141.01.30", "area": "urban", "line": "8, rue Oued Sebou"},
                 "phone": "0661234567"}
                """)
public record PersonDetails(
        @NotNull @Valid PersonName givenName,
        @NotNull @Valid PersonName familyName,
        @Nullable MaritalStatus maritalStatus,
        @NotNull @Valid Address address,
        @Nullable PhoneNumber phone,

        @Nullable @Email @Size(max = 254) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String email) {}
