package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sijil.commons.problem.CommonProblem;

/** Follows appointments as a feature that keeps requests would: refuses some, and remembers what it was told. */
@ApplicationScoped
class HeardAppointments implements AppointmentFollower {

    static final Set<UUID> REFUSED = ConcurrentHashMap.newKeySet();

    private static final List<AppointmentView> HEARD = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> admit(UUID request) {
        if (REFUSED.contains(request)) {
            throw CommonProblem.FORBIDDEN.refuse();
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> happened(AppointmentView appointment) {
        HEARD.add(appointment);
        return Uni.createFrom().voidItem();
    }

    /** What became of the appointments of a request, in order. */
    static List<AppointmentState> of(String request) {
        return HEARD.stream()
                .filter(heard -> heard.requestId().toString().equals(request))
                .map(AppointmentView::state)
                .toList();
    }
}
