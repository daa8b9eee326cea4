package org.sijil.population;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: the real time, as many days later as a test says, or a moment at which it stands. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private static volatile int ahead;
    private static volatile @Nullable Instant still;

    /** Lets days pass, of the calendar: in Ramadan the clocks of Morocco go differently. Zero takes the service back to the present. */
    public static void daysLater(int days) {
        ahead = days;
        still = null;
    }

    /** Stops the clock at a moment, until days are said to pass. */
    public static void standsAt(Instant moment) {
        still = moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for another zone");
    }

    @Override
    public Instant instant() {
        Instant stopped = still;
        return stopped != null
                ? stopped
                : Clock.system(ZONE).instant().atZone(ZONE).plusDays(ahead).toInstant();
    }
}
