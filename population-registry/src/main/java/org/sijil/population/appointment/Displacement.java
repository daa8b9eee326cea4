package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Finds whom a centre can no longer see when its hours change, or it stays closed: they must move. */
@ApplicationScoped
class Displacement {

    private final AppointmentRows rows;
    private final Followers followers;
    private final Clock clock;

    Displacement(AppointmentRows rows, Followers followers, Clock clock) {
        this.rows = rows;
        this.followers = followers;
        this.clock = clock;
    }

    /** The appointments that now must move, the first one first; the centre is held by the caller. */
    Uni<List<AppointmentView>> by(Centre centre) {
        return rows.bookedFrom(centre.id(), LocalDateTime.now(clock))
                .map(booked -> booked.stream().filter(one -> !sees(centre, one)).toList())
                .chain(rows::mustMove)
                .call(moved -> followers.tellAll("appointment.displaced", moved));
    }

    private boolean sees(Centre centre, AppointmentView appointment) {
        return centre.sees(appointment.slot().local(), appointment.desk(), clock.getZone());
    }
}
