package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;

/** Who comes and who does not, in the caller's transaction: a citizen's own appointments, an agent's of the territory. */
@ApplicationScoped
class AppointmentDesk {

    private final AppointmentRows rows;
    private final CentreRows centres;
    private final SlotLookup slots;
    private final Followers followers;
    private final AppointmentConfig config;
    private final Caller caller;
    private final Clock clock;

    AppointmentDesk(
            AppointmentRows rows,
            CentreRows centres,
            SlotLookup slots,
            Followers followers,
            AppointmentConfig config,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.centres = centres;
        this.slots = slots;
        this.followers = followers;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<AppointmentView> find(UUID id) {
        return reachable(id).map(AppointmentRows.Held::view);
    }

    /** Whom a centre of the caller's territory sees on a day. */
    Uni<Page<AppointmentView>> day(UUID centre, LocalDate day, PageRequest page) {
        Place after = Place.of(page);
        return centres.find(centre)
                .invoke(found -> caller.requireTerritory(found.territory()))
                .chain(() -> rows.ofDay(centre, day, after.slot(), after.id(), page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), Place::after));
    }

    Uni<AppointmentView> cancel(UUID id, CancelAppointment why) {
        return changeable(id)
                .chain(() -> rows.end(id, AppointmentState.CANCELLED, why.reason()))
                .call(view -> followers.tell("appointment.cancelled", view));
    }

    Uni<AppointmentView> keep(UUID id) {
        return reachable(id)
                .invoke(held -> requireToday(held.view()))
                .chain(() -> rows.end(id, AppointmentState.KEPT, null))
                .call(view -> followers.tell("appointment.kept", view));
    }

    /** One that the caller may still move or cancel, locked. */
    Uni<AppointmentRows.Held> changeable(UUID id) {
        return reachable(id).invoke(held -> requireChangeable(held.view()));
    }

    private Uni<AppointmentRows.Held> reachable(UUID id) {
        return rows.held(id)
                .map(found -> found.stream()
                        .filter(this::isReachable)
                        .findFirst()
                        .orElseThrow(AppointmentProblem.UNKNOWN_APPOINTMENT::refuse));
    }

    private boolean isReachable(AppointmentRows.Held held) {
        return caller.hasRole(Roles.REGISTRATION_AGENT)
                ? caller.reaches(held.territory())
                : held.bookedBy().equals(caller.id());
    }

    private void requireChangeable(AppointmentView appointment) {
        if (!appointment.state().isOpen()) {
            throw AppointmentProblem.APPOINTMENT_ENDED.refuse();
        }
        boolean free = appointment.state() == AppointmentState.MUST_MOVE || caller.hasRole(Roles.REGISTRATION_AGENT);
        if (!free
                && slots.at(appointment.slot().local())
                        .toInstant()
                        .minus(config.changeUntil())
                        .isBefore(clock.instant())) {
            throw AppointmentProblem.tooLateToChange(config.changeUntil()).refuse();
        }
    }

    private void requireToday(AppointmentView appointment) {
        if (appointment.state() != AppointmentState.BOOKED) {
            throw AppointmentProblem.APPOINTMENT_ENDED.refuse();
        }
        if (!appointment.slot().local().toLocalDate().equals(LocalDate.now(clock))) {
            throw AppointmentProblem.NOT_TODAY.refuse();
        }
    }

    /** Where a page ended. */
    private record Place(LocalDateTime slot, UUID id) {

        private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1, 1, 1, 0, 0);

        static Place of(PageRequest page) {
            if (page.cursor() == null) {
                return new Place(BEFORE_ALL, IdPlace.BEFORE_ALL.id());
            }
            return Cursor.decode(
                    page.cursor(),
                    2,
                    parts -> new Place(LocalDateTime.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        }

        static String after(AppointmentView last) {
            return Cursor.encode(last.slot().value(), last.id().toString());
        }
    }
}
