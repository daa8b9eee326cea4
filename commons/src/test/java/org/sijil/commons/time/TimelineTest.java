package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sijil.commons.time.Timeline.Entry;

class TimelineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void aRangeHoldsItsFirstDayAndNotItsLast() {
        var january = new DateRange(NEW_YEAR, day(31));

        assertFalse(january.contains(day(-1)));
        assertTrue(january.contains(NEW_YEAR));
        assertTrue(january.contains(day(30)));
        assertFalse(january.contains(day(31)));
        assertTrue(DateRange.startingOn(NEW_YEAR).contains(LocalDate.MAX));
    }

    @Test
    void aRangeWithoutADayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DateRange(NEW_YEAR, NEW_YEAR));
        assertThrows(IllegalArgumentException.class, () -> new DateRange(NEW_YEAR, day(-1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> DateRange.startingOn(NEW_YEAR).endingOn(NEW_YEAR));
    }

    @Property
    void rangesOverlapWhenTheyShareADay(
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(min = 1, max = 9) int oneLength,
            @ForAll @IntRange(max = 9) int other,
            @ForAll @IntRange(min = 1, max = 9) int otherLength) {
        var left = new DateRange(day(one), day(one + oneLength));
        var right = new DateRange(day(other), day(other + otherLength));

        boolean shared = IntStream.range(0, 20).anyMatch(d -> left.contains(day(d)) && right.contains(day(d)));

        assertEquals(shared, left.overlaps(right));
        assertEquals(shared, right.overlaps(left));
    }

    @Test
    void rangesWithoutAnEndOverlap() {
        assertTrue(DateRange.startingOn(NEW_YEAR).overlaps(DateRange.startingOn(day(900))));
        assertFalse(DateRange.startingOn(day(5)).overlaps(new DateRange(NEW_YEAR, day(5))));
    }

    @Test
    void theValueOfADayIsTheOneThatHoldsOnIt() {
        Timeline<String> amounts = Timeline.of(List.of(
                new Entry<>(DateRange.startingOn(day(20)), "250 DH"),
                new Entry<>(new DateRange(NEW_YEAR, day(10)), "200 DH")));

        assertEquals(Optional.empty(), amounts.find(day(-1)));
        assertEquals("200 DH", amounts.at(day(9)));
        assertThrows(NoSuchElementException.class, () -> amounts.at(day(10)));
        assertEquals("250 DH", amounts.at(day(20)));
        assertEquals("200 DH", amounts.entries().get(0).value());
    }

    @Test
    void twoValuesOnOneDayAreRefused() {
        List<Entry<String>> overlapping = List.of(
                new Entry<>(new DateRange(NEW_YEAR, day(11)), "200 DH"),
                new Entry<>(DateRange.startingOn(day(10)), "250 DH"));

        assertThrows(IllegalArgumentException.class, () -> Timeline.of(overlapping));
    }

    @Property
    void successiveValuesHoldUntilTheNext(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 60) Integer> days,
            @ForAll @IntRange(max = 60) int asked) {
        SortedMap<LocalDate, Integer> values = new TreeMap<>();
        days.forEach(d -> values.put(day(d), d));

        Optional<Integer> expected = days.stream().filter(d -> d <= asked).max(Integer::compare);

        assertEquals(expected, Timeline.successive(values).find(day(asked)));
    }

    private static LocalDate day(int number) {
        return NEW_YEAR.plusDays(number);
    }
}
