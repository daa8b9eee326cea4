package org.sijil.commons.time;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something is written down. */
public final class Moments {

    private Moments() {}

    /** Now as the database will give it back, in UTC and microseconds, so that the first answer reads like all later ones. */
    public static OffsetDateTime now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
