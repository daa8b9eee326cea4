package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/**
 * A member leaves a household. A death is not reported here but to the population registry, which tells us.
 *
 * @param reason a code of {@code /v1/departure-reasons}
 * @param date the first day on which the member no longer belongs to it
 */
@Schema(examples = """
        {"idcs": "3456789019", "reason": "moved-out", "date": "2026-11-21"}
        """)
public record Departure(
        @NotNull Idcs idcs,
        @NotNull @Size(max = 40) String reason,
        @NotNull LocalDate date) {}
