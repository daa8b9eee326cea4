package org.sijil.commons.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row, at least one: the first is within, the one it runs until is not.
 *
 * @param from the first day
 * @param until the first day after, or {@code null} when no end is known
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {

    /** Refuses a range without a day. */
    public DateRange {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("A date range ends after it begins");
        }
    }

    /** From a day on, with no end known. */
    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    /** Whether the day is within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    /** Whether some day is within both. */
    public boolean overlaps(DateRange other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    /** The same range with another end. */
    public DateRange endingOn(LocalDate newUntil) {
        return new DateRange(from, newUntil);
    }

    private boolean endsAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
