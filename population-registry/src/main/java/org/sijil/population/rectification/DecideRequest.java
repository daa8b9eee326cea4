package org.sijil.population.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;
import org.sijil.population.vitalevent.Act;

/**
 * The word on a request, and why.
 *
 * @param from the day from which the register should have said it; today when left out
 * @param act the judgment or record that an accepted name or sex rests on
 */
@Schema(examples = """
        {"accepted": true, "reason": "Conforme à l'extrait d'acte de naissance", "from": "2026-11-10",
         "act": {"office": "TPI CASABLANCA", "number": "412", "year": 2026}}
        """)
public record DecideRequest(
        @NotNull Boolean accepted,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason,

        @Nullable LocalDate from,
        @Nullable @Valid Act act) {}
