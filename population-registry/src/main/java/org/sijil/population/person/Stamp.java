package org.sijil.population.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.sijil.commons.time.Moments;

/**
 * The mark that every version of a person carries.
 *
 * @param by subject of the token
 * @param at when it was written down; as the database gives it back
 * @param from the day from which it is true
 */
record Stamp(String by, OffsetDateTime at, LocalDate from) {

    static Stamp of(String by, Clock clock) {
        return new Stamp(by, Moments.now(clock), LocalDate.now(clock));
    }

    Stamp trueFrom(LocalDate day) {
        return new Stamp(by, at, day);
    }
}
