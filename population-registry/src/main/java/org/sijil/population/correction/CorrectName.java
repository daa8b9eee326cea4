package org.sijil.population.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.PersonName;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** A corrected name, by judgment or by the authority that may; a part that is left out stays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"idcs": "3456789019", "givenName": {"ar": "فاطمة", "fr": "Fatima"}, "date": "2026-11-10",
                 "act": {"office": "TPI CASABLANCA", "number": "412", "year": 2026}}
                """)
public record CorrectName(
        @NotNull Idcs idcs,
        @Nullable @Valid PersonName givenName,
        @Nullable @Valid PersonName familyName,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
