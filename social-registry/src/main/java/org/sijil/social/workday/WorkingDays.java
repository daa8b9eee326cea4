package org.sijil.social.workday;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts working days. The day on which a clock starts does not count, the last one does.
 *
 * @param rests whether nobody works on a day
 */
public record WorkingDays(Predicate<LocalDate> rests) {

    /** The working day that is so many working days after a day; with none, the day itself. */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= rests.test(day) ? 0 : 1;
        }
        return day;
    }

    /** How many working days lie after one day, up to and with another; none when that is not later. */
    public int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                .filter(rests.negate())
                .count();
    }
}
