package org.sijil.population.vitalevent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why an event no longer counts. */
@Schema(examples = """
        {"reason": "Declared for the wrong person; judgment 12/2026 of the court of first instance"}
        """)
public record Cancel(
        @NotNull @Size(min = 3, max = 500) @Pattern(regexp = OneLine.PATTERN)
        String reason) {}
