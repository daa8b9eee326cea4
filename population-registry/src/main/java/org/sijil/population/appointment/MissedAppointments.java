package org.sijil.population.appointment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sijil.commons.database.Batches;

/** Once a day is over, those are missed to which nobody came. Every replica may look; each takes what the others do not hold. */
@ApplicationScoped
class MissedAppointments {

    private static final int BATCH = 200;

    private final AppointmentRows rows;
    private final Followers followers;
    private final Clock clock;

    MissedAppointments(AppointmentRows rows, Followers followers, Clock clock) {
        this.rows = rows;
        this.followers = followers;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.appointments.missed-every:15m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Batches.untilFewer(BATCH, () -> Panache.withTransaction(this::batch));
    }

    private Uni<Integer> batch() {
        return rows.miss(LocalDate.now(clock).atStartOfDay(), BATCH)
                .call(missed -> followers.tellAll("appointment.missed", missed))
                .map(List::size);
    }
}
