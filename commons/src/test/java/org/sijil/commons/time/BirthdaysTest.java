package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which years are full, on which all ages of the suite agree. */
class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 20, 2028-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2008-03-01, 18, 2026-03-01",
        "2008-12-31, 18, 2026-12-31"
    })
    void yearsAreFull(LocalDate birth, int years, LocalDate day) {
        assertEquals(day, Birthdays.of(birth, years));
    }

    @Property
    void theAgeTurnsOnThatDay(
            @ForAll @IntRange(max = 60_000) int days, @ForAll @IntRange(min = 1, max = 120) int years) {
        LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(days);
        LocalDate day = Birthdays.of(birth, years);

        assertEquals(years, Period.between(birth, day).getYears());
        assertEquals(years - 1, Period.between(birth, day.minusDays(1)).getYears());
    }
}
