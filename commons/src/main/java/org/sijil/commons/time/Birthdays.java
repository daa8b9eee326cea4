package org.sijil.commons.time;

import java.time.LocalDate;

/** When years of life are completed. */
public final class Birthdays {

    private Birthdays() {}

    /**
     * The day on which somebody completes so many years. Whoever was born on 29 February does so on 1 March where the year has no
     * such day: no Moroccan text that we know says it, and a day earlier the years would not be full (law 70.03 art. 209 asks
     * for full ones). Our choice.
     */
    public static LocalDate of(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
