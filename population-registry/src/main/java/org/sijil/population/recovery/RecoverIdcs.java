package org.sijil.population.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.ResidencePermit;

/** How somebody describes themselves who does not know their number: by one paper and all that follows. */
@Schema(examples = """
                {"cnie": "BE123456", "givenName": {"fr": "Fatima Zahra"}, "familyName": {"fr": "Alaoui"}, "birthDate": "1988-03-08"}
                """)
public record RecoverIdcs(
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @NotNull @Valid PersonName givenName,
        @NotNull @Valid PersonName familyName,
        @NotNull LocalDate birthDate) {

    /** The one paper; refused when there are two or none. */
    String paper() {
        if (cnie != null && residencePermit == null) {
            return "cnie " + cnie.value();
        }
        if (cnie == null && residencePermit != null) {
            return "permit " + residencePermit.value();
        }
        throw RecoveryProblem.ONE_PAPER.refuse();
    }
}
