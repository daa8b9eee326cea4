package org.sijil.population.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.commons.identifier.TerritoryCode;

/** Morocco puts its clocks back for Ramadan and forth after it, on a night to Sunday; people still come at nine. */
class WallClockTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theHourThatTheClocksLeaveOutHasNoSlots() {
        ZoneOffsetTransition forth = next(ZoneOffsetTransition::isGap);
        LocalDate day = forth.getDateTimeBefore().toLocalDate();

        List<LocalDateTime> slots = allDay().slots(day, ZONE);

        assertEquals(23, slots.size());
        assertFalse(slots.contains(forth.getDateTimeBefore()));
    }

    @Test
    void theHourThatComesTwiceIsBookedOnce() {
        ZoneOffsetTransition back = next(ZoneOffsetTransition::isOverlap);
        LocalDate day = back.getDateTimeAfter().toLocalDate();

        List<LocalDateTime> slots = allDay().slots(day, ZONE);

        assertEquals(24, slots.size());
        assertEquals(24, new HashSet<>(slots).size());
    }

    @Test
    void nineOClockStaysNineOClockWhereTheInstantMoves() {
        LocalDate day = next(ZoneOffsetTransition::isOverlap).getDateTimeAfter().toLocalDate();
        LocalDateTime before = day.minusDays(1).atTime(9, 0);
        LocalDateTime after = day.atTime(9, 0);

        assertEquals(
                Duration.ofHours(25),
                Duration.between(
                        before.atZone(ZONE).toInstant(), after.atZone(ZONE).toInstant()));
        assertEquals(
                after,
                allDay().slots(day, ZONE).stream()
                        .filter(slot -> slot.toLocalTime().equals(LocalTime.of(9, 0)))
                        .findFirst()
                        .orElseThrow());
    }

    private static ZoneOffsetTransition next(Predicate<ZoneOffsetTransition> kind) {
        return Stream.iterate(
                        ZONE.getRules().nextTransition(START),
                        transition -> ZONE.getRules().nextTransition(transition.getInstant()))
                .filter(kind)
                .findFirst()
                .orElseThrow();
    }

    /** Open in the first half of every hour, for one slot. */
    private static Centre allDay() {
        List<Opening> hours = Arrays.stream(Weekday.values())
                .flatMap(day -> IntStream.range(0, 24)
                        .mapToObj(hour -> new Opening(day, LocalTime.of(hour, 0), LocalTime.of(hour, 30))))
                .toList();
        Schedule schedule = new Schedule(LocalDate.of(2026, 1, 1), hours, 1, 30);
        return new Centre(
                new UUID(0, 1),
                "CSC",
                new Label("مركز", "Centre"),
                new TerritoryCode("06"),
                List.of(schedule),
                List.of(),
                0);
    }
}
