package org.sijil.population.appointment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.InTurn;

/** Asks and tells whoever keeps requests, and the audit trail, one after another. */
@ApplicationScoped
class Followers {

    private final List<AppointmentFollower> followers;
    private final AuditTrail audit;

    Followers(@All List<AppointmentFollower> followers, AuditTrail audit) {
        this.followers = followers;
        this.audit = audit;
    }

    Uni<Void> admit(UUID request) {
        return InTurn.each(followers, follower -> follower.admit(request));
    }

    Uni<Void> tell(String deed, AppointmentView appointment) {
        return audit.append(deed, appointment.id(), appointment)
                .chain(() -> InTurn.each(followers, follower -> follower.happened(appointment)));
    }

    Uni<Void> tellAll(String deed, List<AppointmentView> appointments) {
        return InTurn.each(appointments, appointment -> tell(deed, appointment));
    }
}
