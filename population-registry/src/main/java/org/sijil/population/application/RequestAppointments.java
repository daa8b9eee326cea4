package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.population.appointment.AppointmentFollower;
import org.sijil.population.appointment.AppointmentView;

/** A request goes with its appointment: whoever keeps it has come, whoever misses it is waited for as before. */
@ApplicationScoped
class RequestAppointments implements AppointmentFollower {

    private final HeldRequests held;
    private final RegistrationRequests requests;

    RequestAppointments(HeldRequests held, RegistrationRequests requests) {
        this.held = held;
        this.requests = requests;
    }

    @Override
    public Uni<Void> admit(UUID request) {
        return held.hold(request)
                .invoke(found -> Move.APPOINT.requireFrom(found.state()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> happened(AppointmentView appointment) {
        UUID request = appointment.requestId();
        return switch (appointment.state()) {
            case BOOKED ->
                requests.appointed(request, appointment.id(), appointment.slot().day());
            case KEPT -> requests.captured(request);
            case MUST_MOVE, MISSED, CANCELLED ->
                requests.unappointed(request, appointment.state().code());
        };
    }
}
