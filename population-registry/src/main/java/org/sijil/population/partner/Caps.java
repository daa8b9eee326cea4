package org.sijil.population.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How often a partner may be wrong.
 *
 * @param failuresPerPerson after so many wrong answers about one person no more is said of that person
 * @param perHours within so many hours
 * @param unknownNumbers after asking for so many different people whom nobody knows, the partner is paused
 * @param perMinutes within so many minutes
 */
public record Caps(
        @Min(1) @Max(1000) int failuresPerPerson,
        @Min(1) @Max(24 * Caps.LONGEST_DAYS) int perHours,
        @Min(1) @Max(1_000_000) int unknownNumbers,
        @Min(1) @Max(24 * 60 * Caps.LONGEST_DAYS) int perMinutes) {

    /** How far back anything is counted. */
    static final int LONGEST_DAYS = 30;
}
