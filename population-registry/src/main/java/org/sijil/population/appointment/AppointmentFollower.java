package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whoever keeps requests. Every bean of this type is asked and told, in the transaction of the booking itself. */
public interface AppointmentFollower {

    /**
     * Asked before an appointment is made; fails with the reason why this request wants none, or not from this caller. Where
     * nobody follows, every id is taken for a request.
     */
    Uni<Void> admit(UUID request);

    /** Told when one was booked, moved, kept, missed or cancelled, or must move; the state says which. */
    Uni<Void> happened(AppointmentView appointment);
}
