package org.sijil.population.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.DayText;

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

    /** When each of the days begins for people, the first one first. */
    OffsetDateTime[] begins(ZoneId zone) {
        return from.datesUntil(to.plusDays(1)).map(day -> begin(day, zone)).toArray(OffsetDateTime[]::new);
    }

    /** When the last day is over. */
    OffsetDateTime end(ZoneId zone) {
        return begin(to.plusDays(1), zone);
    }

    /** @param place of the day, from one */
    LocalDate day(int place) {
        return from.plusDays(place - 1L);
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static LocalDate day(String text, String pointer) {
        return DayText.read(text).orElseThrow(() -> StatisticsProblem.INVALID_PERIOD.at(pointer));
    }
}
