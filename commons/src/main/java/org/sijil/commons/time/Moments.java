package org.sijil.commons.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something is written down, and on which day that was. */
public final class Moments {

    private Moments() {}

    /** Now as the database will give it back, in UTC and microseconds, so that the first answer reads like all later ones. */
    public static OffsetDateTime now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The day that people had then. In Morocco it begins an hour before that of UTC for most of the year. */
    public static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }
}
