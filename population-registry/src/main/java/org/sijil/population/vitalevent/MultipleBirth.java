package org.sijil.population.vitalevent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Which child of how many that were born together; each has an act of its own. */
public record MultipleBirth(
        @NotNull @Min(1) @Max(9) int rank,
        @NotNull @Min(2) @Max(9) int of) {}
