package org.sijil.commons.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A clock on which it is always the same day. The time of day goes on, so that things still happen one after another, and
 * all services that hold the day agree on it whenever they were started; at midnight the day begins again.
 */
final class FixedDateClock extends Clock {

    private final Clock real;
    private final LocalDate date;

    FixedDateClock(Clock real, LocalDate date) {
        this.real = real;
        this.date = date;
    }

    @Override
    public Instant instant() {
        ZonedDateTime now = ZonedDateTime.now(real);
        return now.toLocalTime().atDate(date).atZone(now.getZone()).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FixedDateClock(real.withZone(zone), date);
    }
}
