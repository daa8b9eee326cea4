package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.InTurn;

/** Ends what a request needs no more, so that the desk is free for others; in the caller's transaction. */
@ApplicationScoped
public class OpenAppointments {

    private final AppointmentRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    OpenAppointments(AppointmentRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person has come, be it on another day than was agreed. */
    public Uni<Void> came(UUID request) {
        return end(request, true, "come-on-another-day");
    }

    /** Nobody is to come any more. */
    public Uni<Void> drop(UUID request) {
        return end(request, false, "request-ended");
    }

    private Uni<Void> end(UUID request, boolean came, String reason) {
        return rows.endOf(request, came, LocalDate.now(clock), reason).chain(this::note);
    }

    private Uni<Void> note(List<AppointmentView> ended) {
        return InTurn.each(
                ended,
                one -> audit.append("appointment." + one.state().name().toLowerCase(Locale.ROOT), one.id(), one));
    }
}
