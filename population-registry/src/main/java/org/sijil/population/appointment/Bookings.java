package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;

/**
 * Gives desks out, in the caller's transaction. Whoever wants the same slot waits their turn, so that the last desk goes to one and
 * the others learn what is free; the unique index would stop a second one even without it. Held in this order: the request and the
 * caller, the centre, the appointment, the slot.
 */
@ApplicationScoped
class Bookings {

    private static final int SHOWN = 3;

    private final AppointmentRows rows;
    private final CentreRows centres;
    private final SlotLookup slots;
    private final AppointmentDesk desk;
    private final Followers followers;
    private final AppointmentConfig config;
    private final Caller caller;
    private final Clock clock;

    Bookings(
            AppointmentRows rows,
            CentreRows centres,
            SlotLookup slots,
            AppointmentDesk desk,
            Followers followers,
            AppointmentConfig config,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.centres = centres;
        this.slots = slots;
        this.desk = desk;
        this.followers = followers;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<AppointmentView> book(BookAppointment wanted) {
        return followers
                .admit(wanted.requestId())
                .chain(() -> rows.queue("request " + wanted.requestId(), "caller " + caller.id()))
                .chain(() -> rows.use(wanted.requestId(), caller.id()).invoke(this::requireModest))
                .chain(() -> freeDesk(wanted.centreId(), wanted.slot()))
                .chain(free -> rows.enter(wanted, free, caller.id(), Moments.now(clock)))
                .call(view -> followers.tell("appointment.booked", view));
    }

    Uni<AppointmentView> move(UUID id, MoveAppointment wanted) {
        return centres.shared(wanted.centreId())
                .chain(centre -> desk.changeable(id)
                        .call(appointment -> requireMovable(appointment.view()))
                        .chain(() -> freeDesk(centre, wanted.slot())))
                .chain(free -> rows.move(id, wanted, free))
                .call(view -> followers.tell("appointment.moved", view));
    }

    private Uni<Integer> freeDesk(UUID centre, SlotTime slot) {
        return centres.shared(centre).chain(found -> freeDesk(found, slot));
    }

    private Uni<Integer> freeDesk(Centre centre, SlotTime wanted) {
        LocalDateTime slot = wanted.local();
        caller.requireTerritory(centre.territory());
        if (!slots.isAhead(slot) || slot.toLocalDate().isAfter(slots.lastDay())) {
            throw AppointmentProblem.slotOutOfRange(config.daysAhead()).at("/slot");
        }
        if (!centre.slots(slot.toLocalDate(), clock.getZone()).contains(slot)) {
            return refusal(centre, slot, AppointmentProblem.NO_SUCH_SLOT);
        }
        return rows.queue("slot " + centre.id() + " " + slot)
                .chain(() -> rows.freeDesk(centre.id(), slot, centre.desks(slot.toLocalDate())))
                .onItem()
                .ifNull()
                .switchTo(() -> refusal(centre, slot, AppointmentProblem.SLOT_TAKEN));
    }

    private Uni<Integer> refusal(Centre centre, LocalDateTime slot, AppointmentProblem why) {
        return slots.next(centre, slot.toLocalDate(), SHOWN).map(free -> {
            throw why.offering(words(free)).at("/slot");
        });
    }

    private static String words(List<FreeSlot> free) {
        return free.isEmpty()
                ? "-"
                : free.stream().map(slot -> slot.slot().value()).collect(Collectors.joining(", "));
    }

    private void requireModest(AppointmentRows.Use use) {
        if (use.open() > 0) {
            throw AppointmentProblem.APPOINTMENT_OPEN.at("/requestId");
        }
        requireFewer(use.given());
        if (!caller.hasRole(Roles.REGISTRATION_AGENT) && use.ofCaller() >= config.perCitizen()) {
            throw AppointmentProblem.tooManyOpen(config.perCitizen()).refuse();
        }
    }

    /** Whoever must move does not do it for fun. */
    private Uni<Void> requireMovable(AppointmentView appointment) {
        if (appointment.state() == AppointmentState.MUST_MOVE) {
            return Uni.createFrom().voidItem();
        }
        return rows.use(appointment.requestId(), caller.id())
                .invoke(use -> requireFewer(use.given()))
                .replaceWithVoid();
    }

    private void requireFewer(int given) {
        if (given >= config.perRequest()) {
            throw AppointmentProblem.tooMany(config.perRequest()).refuse();
        }
    }
}
