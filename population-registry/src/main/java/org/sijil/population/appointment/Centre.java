package org.sijil.population.appointment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A citizen service centre, as anybody may know it.
 *
 * @param code the country's own name for it
 * @param schedules by the day from which each holds
 * @param closures the days from today on when it stays closed
 */
@RegisterForReflection
public record Centre(
        UUID id,
        String code,
        Label name,
        TerritoryCode territory,
        List<Schedule> schedules,
        List<Closure> closures,
        int version) {

    /** The slots of a day, the first one first. A time that the clocks leave out on that day is none. */
    List<LocalDateTime> slots(LocalDate day, ZoneId zone) {
        if (closures.stream().anyMatch(closure -> closure.day().equals(day))) {
            return List.of();
        }
        return schedule(day).stream()
                .flatMap(schedule -> schedule.slots(day).stream())
                .filter(slot -> !zone.getRules().getValidOffsets(slot).isEmpty())
                .toList();
    }

    /** How many people it sees at a time on a day. */
    int desks(LocalDate day) {
        return schedule(day).map(Schedule::desks).orElse(0);
    }

    /** Whether somebody who was told to come to a desk at this time would be seen. */
    boolean sees(LocalDateTime slot, int desk, ZoneId zone) {
        LocalDate day = slot.toLocalDate();
        return desk <= desks(day) && slots(day, zone).contains(slot);
    }

    private Optional<Schedule> schedule(LocalDate day) {
        return schedules.stream()
                .filter(schedule -> !schedule.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
