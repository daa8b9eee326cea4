package org.sijil.population.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.time.DayText;

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
        LocalDate first = from == null ? today : day(from, "/from");
        return new Days(first, to == null ? first.plusDays(USUAL - 1L) : day(to, "/to"));
    }

    static LocalDate day(String text, String pointer) {
        return DayText.read(text).orElseThrow(() -> CommonProblem.INVALID_VALUE.at(pointer));
    }
}
