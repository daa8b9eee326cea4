package org.sijil.social.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Counting working days, whatever the holidays are. */
class WorkingDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Property(tries = 500)
    void theLastDayIsWorkedAndTheCountIsRight(
            @ForAll("calendars") Predicate<LocalDate> rests,
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        WorkingDays work = new WorkingDays(rests);
        LocalDate from = DAY.plusDays(start);
        LocalDate last = work.after(from, days);

        assertFalse(rests.test(last));
        assertEquals(days, work.between(from, last));
        assertEquals(days - 1, work.between(from, last.minusDays(1)));
    }

    @Property(tries = 300)
    void aClockThatStandsLosesNothing(
            @ForAll("calendars") Predicate<LocalDate> rests,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(max = 60) int until,
            @ForAll @IntRange(max = 60) int pause) {
        WorkingDays work = new WorkingDays(rests);
        LocalDate due = work.after(DAY, days);
        LocalDate stopped = DAY.plusDays(until);
        int used = work.between(DAY, stopped);
        int left = work.between(stopped, due);
        LocalDate again = stopped.plusDays(pause);

        assertEquals(Math.max(0, days - used), left);
        assertEquals(left, work.between(again, work.after(again, left)));
        assertFalse(work.after(again, left).isBefore(left == 0 ? again : due));
    }

    @Property(tries = 200)
    void moreHolidaysNeverMakeADeadlineEarlier(
            @ForAll("calendars") Predicate<LocalDate> some,
            @ForAll("calendars") Predicate<LocalDate> others,
            @ForAll @IntRange(max = 40) int days) {
        LocalDate last = new WorkingDays(some).after(DAY, days);
        assertFalse(new WorkingDays(some.or(others)).after(DAY, days).isBefore(last));
    }

    @Provide
    Arbitrary<Predicate<LocalDate>> calendars() {
        Arbitrary<Set<Integer>> weekends =
                Arbitraries.integers().between(1, 7).set().ofMaxSize(3);
        Arbitrary<Set<Integer>> holidays =
                Arbitraries.integers().between(0, 600).set().ofMaxSize(40);
        return Combinators.combine(weekends, holidays)
                .as((weekend, days) ->
                        day -> weekend.contains(day.getDayOfWeek().getValue())
                                || days.contains((int) (day.toEpochDay() - DAY.toEpochDay())));
    }

    @Test
    void theShippedCalendarRestsOnWeekendsAndNationalHolidays() throws IOException {
        Holidays holidays = new Holidays(Optional.empty());
        WorkingDays work = new WorkingDays(holidays::restsOn);

        assertTrue(holidays.restsOn(LocalDate.of(2026, 7, 30)), "Throne Day");
        assertTrue(holidays.restsOn(LocalDate.of(2026, 1, 14)));
        assertFalse(holidays.restsOn(LocalDate.of(2022, 1, 14)), "not yet a holiday");
        assertEquals(LocalDate.of(2026, 8, 24), work.after(LocalDate.of(2026, 8, 19), 1));
        assertEquals(DayOfWeek.MONDAY, work.after(LocalDate.of(2026, 9, 4), 1).getDayOfWeek());
        assertEquals(
                5,
                IntStream.range(0, 7)
                        .filter(day ->
                                !holidays.restsOn(LocalDate.of(2026, 9, 7).plusDays(day)))
                        .count());
    }

    @Test
    void aCalendarWithoutSourcesOrWithoutWorkIsRefused() {
        assertThrows(IllegalStateException.class, () -> read("""
                weekend: [{days: [SUNDAY], effectiveFrom: 2000-01-01, confidence: I}]
                holidays: []
                """));
        assertThrows(IllegalStateException.class, () -> read("""
                weekend: [{days: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY], effectiveFrom: 2000-01-01, source: s, confidence: I}]
                holidays: []
                """));
    }

    private static void read(String text) throws IOException {
        Holidays.read("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
