package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.PersonRegister;

/** Enters vital events, each with its consequence for the person, in the caller's transaction. */
@ApplicationScoped
class VitalEventRegister {

    private final VitalEventRepository events;
    private final PersonRegister people;
    private final Caller caller;
    private final Clock clock;

    VitalEventRegister(VitalEventRepository events, PersonRegister people, Caller caller, Clock clock) {
        this.events = events;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses what needs no look at the register. */
    void check(RecordVitalEvent request) {
        if (request.date().isAfter(LocalDate.now(clock))) {
            throw VitalEventProblem.EVENT_DATE_IN_FUTURE.at("/date");
        }
    }

    Uni<VitalEventView> record(RecordVitalEvent request) {
        return people.recordDeath(request.idcs(), request.date())
                .map(person -> event(request, person))
                .chain(events::persistAndFlush)
                .map(VitalEvent::view);
    }

    private VitalEvent event(RecordVitalEvent request, UUID person) {
        return new VitalEvent(request.type(), person, request.date(), Moments.now(clock), caller.id());
    }
}
