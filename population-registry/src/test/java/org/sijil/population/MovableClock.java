package org.sijil.population;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The service's clock in tests: the real time, or as many days later as a test says. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /** Lets days pass; zero takes the service back to the present. */
    public static void daysLater(int days) {
        ahead = Duration.ofDays(days);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Africa/Casablanca");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
