package org.sijil.population.vitalevent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/**
 * Where an event is written down for good: the act of a registry office, or the judgment of a court. What an office and a
 * number look like is the country's to configure.
 *
 * @param office the registry office or the court
 * @param number of the act or the judgment, within the year
 */
@Schema(examples = """
        {"office": "06.141.01.30", "number": "1204", "year": 2026}
        """)
public record Act(
        @NotNull @Size(min = 1, max = 40) @Pattern(regexp = OneLine.PATTERN)
        String office,

        @NotNull @Size(min = 1, max = 40) @Pattern(regexp = OneLine.PATTERN)
        String number,

        @Min(1900) @Max(2999) int year) {}
