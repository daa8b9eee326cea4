package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;

/** Opens, changes and closes centres, in the caller's transaction; what that does to appointments is told at once. */
@ApplicationScoped
class Centres {

    private static final int LONGEST_CLOSURE = 366;

    private final CentreRows rows;
    private final Displacement displacement;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Centres(CentreRows rows, Displacement displacement, AuditTrail audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.displacement = displacement;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Centre> open(OpenCentre wanted) {
        wanted.schedule().requireSound("/schedule");
        return rows.add(wanted)
                .call(id -> rows.schedule(id, wanted.schedule()))
                .chain(rows::find)
                .call(centre -> audit.append("centre.opened", centre.id(), centre));
    }

    Uni<ChangedCentre> change(UUID id, @Nullable String ifMatch, ChangeCentre wanted) {
        Schedule schedule = wanted.schedule();
        if (schedule != null) {
            schedule.requireSound("/schedule");
            requireAhead(schedule.from(), "/schedule/from");
        }
        return rows.held(id)
                .invoke(centre -> ETags.requireMatch(ifMatch, centre.version()))
                .chain(() -> rows.change(id, wanted.name()))
                .chain(() -> schedule == null ? Uni.createFrom().voidItem() : rows.schedule(id, schedule))
                .chain(() -> changed("centre.changed", id));
    }

    Uni<ChangedCentre> close(UUID id, CloseDays days) {
        requireAhead(days.from(), "/from");
        requireRange(days.from(), days.to());
        return heldHere(id)
                .chain(() -> rows.close(id, days))
                .chain(() -> rows.change(id, null))
                .chain(() -> changed("centre.closed", id));
    }

    Uni<ChangedCentre> reopen(UUID id, ReopenDays days) {
        requireRange(days.from(), days.to());
        return heldHere(id)
                .chain(() -> rows.reopen(id, days))
                .chain(() -> rows.change(id, null))
                .chain(() -> changed("centre.reopened", id));
    }

    private Uni<Centre> heldHere(UUID id) {
        return rows.held(id).invoke(centre -> caller.requireTerritory(centre.territory()));
    }

    private Uni<ChangedCentre> changed(String deed, UUID id) {
        return rows.find(id)
                .chain(centre -> displacement.by(centre).map(mustMove -> new ChangedCentre(centre, mustMove)))
                .call(changed -> audit.append(deed, id, changed));
    }

    /** What was promised for days that are over stays as it was. */
    private void requireAhead(LocalDate day, String pointer) {
        if (day.isBefore(LocalDate.now(clock))) {
            throw AppointmentProblem.DAY_IS_OVER.at(pointer);
        }
    }

    private static void requireRange(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_CLOSURE - 1L))) {
            throw AppointmentProblem.invalidRange(LONGEST_CLOSURE).at("/to");
        }
    }
}
