package org.sijil.social.campaign;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A study that a campaign would stand on.
 *
 * @param asked the day on which it was begun
 * @param on the business date that it took ages and thresholds at
 */
record FinishedStudy(String formula, LocalDate asked, LocalDate on) {

    /**
     * Whether it still tells what a campaign would do: it was made under the formula of today, and about these days.
     *
     * @param inForce whether its formula is in force on a day
     */
    boolean holds(LocalDate today, int days, Predicate<LocalDate> inForce) {
        return inForce.test(asked) && isNear(asked, today, days) && isNear(on, today, days);
    }

    private static boolean isNear(LocalDate day, LocalDate today, int days) {
        return !day.isBefore(today.minusDays(days)) && !day.isAfter(today.plusDays(days));
    }
}
