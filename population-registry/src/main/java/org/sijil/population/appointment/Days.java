package org.sijil.population.appointment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Parameters;

/** Some days in a row as the address of a request names them, the first and the last included. */
record Days(LocalDate from, LocalDate to) {

    private static final int USUAL = 7;
    private static final int LONGEST = 31;

    Days {
        if (from.isAfter(to) || to.isAfter(from.plusDays(LONGEST - 1L))) {
            throw AppointmentProblem.invalidRange(LONGEST).at("/to");
        }
    }

    /** A week from today on where nothing else is said. */
    static Days of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate first = Objects.requireNonNullElse(Parameters.day(from, "/from"), today);
        LocalDate last = Parameters.day(to, "/to");
        return new Days(first, last == null ? first.plusDays(USUAL - 1L) : last);
    }
}
