package org.sijil.population.appointment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When a centre is open and how many people it can see at a time.
 *
 * @param from the first day on which it holds; it does until the day of the next one
 * @param hours the week; a day that is not in it is a day off
 * @param desks how many are seen at the same time
 * @param slotMinutes how long each is seen
 */
@RegisterForReflection
public record Schedule(
        @NotNull LocalDate from,
        @NotNull @Size(max = 28) List<@NotNull @Valid Opening> hours,
        @NotNull @Min(1) @Max(200) int desks,
        @NotNull @Min(5) @Max(240) int slotMinutes) {

    /** The slots of a day, the first one first. */
    List<LocalDateTime> slots(LocalDate day) {
        Weekday weekday = Weekday.of(day);
        return hours.stream()
                .filter(opening -> opening.day() == weekday)
                .flatMap(opening -> opening.slots(slotMinutes))
                .sorted()
                .map(day::atTime)
                .toList();
    }

    /** @throws org.sijil.commons.problem.Refused {@code invalid-hours} where it closes before it opens, or opens twice at once */
    void requireSound(String pointer) {
        for (int place = 0; place < hours.size(); place++) {
            Opening opening = hours.get(place);
            boolean twice = hours.subList(0, place).stream().anyMatch(opening::overlaps);
            if (twice || !opening.closesAfterItOpens()) {
                throw AppointmentProblem.INVALID_HOURS.at(pointer + "/hours/" + place);
            }
        }
    }
}
