package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.Change;
import org.sijil.population.person.CoupleNews;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Sight;

/** Takes an event back: it stays, marked, and what it changed of people is undone by new versions. */
@ApplicationScoped
class VitalEventCancellation {

    private static final String PEOPLE = "SELECT person FROM vital_event_part WHERE event = $1";

    private static final String MOVED = "SELECT count(*) FROM vital_event_moved WHERE event = $1";

    private static final String CANCEL = """
            UPDATE vital_event
               SET cancelled_at = $2, cancelled_by = $3, cancelled_role = $4, cancel_reason = $5
             WHERE id = $1 AND cancelled_at IS NULL
            """;

    private final VitalEventLedger ledger;
    private final LaterEvents laterEvents;
    private final PersonAccounts people;
    private final Sight sight;
    private final CoupleNews couples;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    VitalEventCancellation(
            VitalEventLedger ledger,
            LaterEvents laterEvents,
            PersonAccounts people,
            Sight sight,
            CoupleNews couples,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.laterEvents = laterEvents;
        this.people = people;
        this.sight = sight;
        this.couples = couples;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Cancels, in the caller's transaction; the people are held first, so that no later event comes in between. */
    Uni<VitalEventView> cancel(UUID id, Cancel request) {
        return Sql.values(UUID.class, PEOPLE, id)
                .chain(ids -> people.hold(ids))
                .invoke(this::requireReach)
                .call(() -> requireUnmoved(id))
                .call(this::requireSight)
                .chain(() -> ledger.view(id))
                .call(event -> laterEvents.requireNoneBuiltOn(id, event.type()))
                .call(event -> mark(id, request))
                .call(this::undo)
                .chain(() -> ledger.view(id))
                .call(event -> audit.append("vital-event.cancelled", id, event));
    }

    /** What it changed is told of a record that gave way to another: only where it was entered can it be undone. */
    private static Uni<Void> requireUnmoved(UUID id) {
        return Sql.value(Long.class, MOVED, id)
                .invoke(moved -> {
                    if (moved > 0) {
                        throw VitalEventProblem.EVENT_MOVED_BY_MERGE.refuse();
                    }
                })
                .replaceWithVoid();
    }

    private void requireReach(List<PersonView> concerned) {
        boolean reached = concerned.stream()
                .anyMatch(person -> caller.reaches(person.address().territory()));
        if (!reached) {
            throw VitalEventProblem.UNKNOWN_EVENT.refuse();
        }
    }

    private Uni<Void> requireSight(List<PersonView> concerned) {
        return sight.hidden(concerned.stream().map(PersonView::id).toList())
                .invoke(hidden -> {
                    if (!hidden.isEmpty()) {
                        throw VitalEventProblem.UNKNOWN_EVENT.refuse();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> mark(UUID id, Cancel request) {
        return Sql.update(CANCEL, id, Moments.now(clock), caller.id(), caller.role(), request.reason())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw VitalEventProblem.EVENT_ALREADY_CANCELLED.refuse();
                    }
                })
                .replaceWithVoid();
    }

    /** Somebody whom a birth brought in is taken out; the number is never given again. */
    private Uni<Void> undo(VitalEventView event) {
        return switch (event.type()) {
            case BIRTH -> people.change(event.person(), Change.voided(), event.date(), event.id());
            case MARRIAGE, DIVORCE -> people.undo(event.id()).chain(() -> couples.takeBack(event.id()));
            default -> people.undo(event.id());
        };
    }
}
