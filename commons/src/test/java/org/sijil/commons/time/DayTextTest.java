package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @Test
    void anyDayIsReadAsItIsWritten() {
        Stream.concat(
                        LocalDate.of(1899, 12, 31).datesUntil(LocalDate.of(2101, 1, 1)),
                        Stream.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)))
                .forEach(day -> assertEquals(Optional.of(day), DayText.read(day.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-1-010",
                "26-11-0023",
                "2026/11/23",
                "20261-1-23",
                "+026-11-23",
                "-026-11-23",
                "12026-11-23",
                "2026-11-23T00:00:00Z",
                " 2026-11-2",
                "٢٠٢٦-11-23",
                "2026-11-2x"
            })
    void nothingElseIsADay(String text) {
        assertEquals(Optional.empty(), DayText.read(text));
    }
}
