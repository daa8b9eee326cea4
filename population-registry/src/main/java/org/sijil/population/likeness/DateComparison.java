package org.sijil.population.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Compares two birth dates, of which either may be a year only. */
final class DateComparison {

    private DateComparison() {}

    /** Null when one side knows nothing. */
    static @Nullable Agreement compare(Description one, Description other) {
        Integer year = one.year();
        Integer otherYear = other.year();
        if (year == null || otherYear == null) {
            return null;
        }
        LocalDate date = one.birthDate();
        LocalDate otherDate = other.birthDate();
        if (date == null || otherDate == null || isForUnknown(date) || isForUnknown(otherDate)) {
            return year.equals(otherYear) ? Agreement.SAME_YEAR : Agreement.DIFFERENT;
        }
        return compare(date, otherDate);
    }

    private static Agreement compare(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return Agreement.DAY_AND_MONTH_SWAPPED;
        }
        return Slip.isOne(digits(one), digits(other)) ? Agreement.ONE_DIGIT : Agreement.DIFFERENT;
    }

    /** The first of January is written for a day that nobody knows. */
    private static boolean isForUnknown(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static String digits(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }
}
