package org.sijil.population.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Some days, the first and the last included. */
record Period(LocalDate from, LocalDate to) {

    private static final int USUAL = 30;
    private static final int LONGEST = 366;

    Period {
        if (from.isAfter(to) || from.isBefore(to.minusDays(LONGEST - 1L))) {
            throw StatisticsProblem.INVALID_PERIOD.at("/from");
        }
    }

    /** What is left out is taken as the month up to today. */
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = to == null ? today : day(to, "/to");
        return new Period(from == null ? last.minusDays(USUAL) : day(from, "/from"), last);
    }

    private static LocalDate day(String text, String pointer) {
        try {
            if (text.length() == "2026-11-22".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noDay) {
            throw StatisticsProblem.INVALID_PERIOD.at(pointer);
        }
        throw StatisticsProblem.INVALID_PERIOD.at(pointer);
    }
}
