package org.sijil.population.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How often a partner may be wrong.
 *
 * @param failuresPerPerson after so many wrong answers about one person no more is said of that person
 * @param perHours within so many hours
 * @param unknownNumbers after asking for so many different people whom nobody knows, the partner is paused
 * @param perMinutes within so many minutes
 */
public record Caps(
        @NotNull @Min(1) @Max(1000) int failuresPerPerson,
        @NotNull @Min(1) @Max(24 * Caps.LONGEST_DAYS) int perHours,
        @NotNull @Min(1) @Max(1_000_000) int unknownNumbers,
        @NotNull @Min(1) @Max(24 * 60 * Caps.LONGEST_DAYS) int perMinutes) {

    /** How far back anything is counted. */
    static final int LONGEST_DAYS = 30;
}
