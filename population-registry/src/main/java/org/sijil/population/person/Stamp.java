package org.sijil.population.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The mark that every version of a person carries.
 *
 * @param by subject of the token
 * @param at when it was written down; microseconds, as the database keeps it
 * @param from the day from which it is true
 */
record Stamp(String by, OffsetDateTime at, LocalDate from) {

    static Stamp of(String by, Clock clock) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        return new Stamp(by, now, now.toLocalDate());
    }

    Stamp trueFrom(LocalDate day) {
        return new Stamp(by, at, day);
    }
}
