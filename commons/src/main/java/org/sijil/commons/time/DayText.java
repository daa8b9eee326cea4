package org.sijil.commons.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as the address of a request names it. */
public final class DayText {

    private static final int LENGTH = "2026-11-22".length();

    private DayText() {}

    /** The day of a text such as {@code 2026-11-22}; empty for any other. A year has four digits: beyond, nothing can be computed. */
    public static Optional<LocalDate> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
