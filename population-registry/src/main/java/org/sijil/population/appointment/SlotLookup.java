package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which slots a centre has free: its hours, less what is over, too far away, or taken. */
@ApplicationScoped
class SlotLookup {

    private static final int SEARCHED = 14;

    private final AppointmentRows rows;
    private final AppointmentConfig config;
    private final Clock clock;

    SlotLookup(AppointmentRows rows, AppointmentConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** The free slots of these days, as far as they may be booked. */
    Uni<List<FreeSlot>> free(Centre centre, LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate last = to.isAfter(lastDay()) ? lastDay() : to;
        if (first.isAfter(last)) {
            return Uni.createFrom().item(List.of());
        }
        return rows.taken(centre.id(), first, last)
                .map(taken -> first.datesUntil(last.plusDays(1))
                        .flatMap(day -> ofDay(centre, day, taken))
                        .toList());
    }

    /** Some free slots from a day on, for whoever came too late. */
    Uni<List<FreeSlot>> next(Centre centre, LocalDate from, int most) {
        return free(centre, from, from.plusDays(SEARCHED))
                .map(found -> found.stream().limit(most).toList());
    }

    /** The last day that may be booked. */
    LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(config.daysAhead());
    }

    /** The instant of a slot. */
    OffsetDateTime at(LocalDateTime slot) {
        return slot.atZone(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    boolean isAhead(LocalDateTime slot) {
        return at(slot).toInstant().isAfter(clock.instant());
    }

    private Stream<FreeSlot> ofDay(Centre centre, LocalDate day, Map<LocalDateTime, Integer> taken) {
        int desks = centre.desks(day);
        return centre.slots(day, clock.getZone()).stream()
                .filter(this::isAhead)
                .map(slot -> new FreeSlot(new SlotTime(slot.toString()), at(slot), desks - taken.getOrDefault(slot, 0)))
                .filter(slot -> slot.free() > 0);
    }
}
