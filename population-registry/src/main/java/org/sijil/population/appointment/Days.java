package org.sijil.population.appointment;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;

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

    /** Four digits of a year: what lies beyond, nothing can be computed with. */
    static LocalDate day(String text, String pointer) {
        try {
            if (text.length() == "2026-11-22".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noDay) {
            throw CommonProblem.INVALID_VALUE.at(pointer);
        }
        throw CommonProblem.INVALID_VALUE.at(pointer);
    }
}
