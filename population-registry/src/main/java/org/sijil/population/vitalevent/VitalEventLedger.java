package org.sijil.population.vitalevent;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.consultation.InSight;

/** Enters events, in the caller's transaction. Each stays for good; see {@link VitalEventCancellation}. */
@ApplicationScoped
public class VitalEventLedger {

    private static final String DECLARANT =
            "SELECT id FROM person_by_number holder WHERE number = $1 AND status <> 'VOID' AND "
                    + InSight.of("holder.id", "$2");

    /** An act that is recorded already is found by its index; asking first would only make the race rarer. */
    private static final String ENTER = """
            WITH entered AS (
                INSERT INTO vital_event (id, type, person, date, recorded_at, recorded_by, recorded_role, act_office, act_number,
                                         act_year, declared_as, declarant, declarant_name, details)
                VALUES (uuidv7(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, cast(cast($13 AS text) AS jsonb))
                ON CONFLICT DO NOTHING
                RETURNING id
            ), parts AS (
                INSERT INTO vital_event_part (event, role, person)
                SELECT entered.id, upper(part.role), part.person
                  FROM entered, jsonb_to_recordset(cast(cast($14 AS text) AS jsonb)) AS part(role text, person uuid)
            )
            SELECT id FROM entered
            """;

    private static final String RECORDED = """
            SELECT count(*)
              FROM vital_event
             WHERE type = $1 AND act_office = $2 AND act_year = $3 AND act_number = $4 AND cancelled_at IS NULL
            """;

    private static final String VIEW = "SELECT " + VitalEventRows.VIEW + " FROM vital_event event WHERE event.id = $1";

    private final VitalEventRows rows;
    private final CivilActConfig acts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    VitalEventLedger(VitalEventRows rows, CivilActConfig acts, AuditTrail audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Refuses what needs no look at the register.
     *
     * @throws org.sijil.commons.problem.Refused {@code event-date-in-future}, {@code invalid-act}, {@code act-out-of-time}
     */
    public void check(Reported report) {
        LocalDate today = LocalDate.now(clock);
        if (report.date().isAfter(today)) {
            throw VitalEventProblem.EVENT_DATE_IN_FUTURE.at("/date");
        }
        Act act = report.act();
        if (act != null) {
            checkForm("/act", act);
            if (act.year() < report.date().getYear() || act.year() > today.getYear()) {
                throw VitalEventProblem.ACT_OUT_OF_TIME.at("/act/year");
            }
        }
    }

    /** Refuses a reference that does not look like one. */
    public void checkForm(String pointer, @Nullable Act act) {
        if (act == null) {
            return;
        }
        if (!acts.office().matcher(act.office()).matches()) {
            throw VitalEventProblem.INVALID_ACT.at(pointer + "/office");
        }
        if (!acts.number().matcher(act.number()).matches()) {
            throw VitalEventProblem.INVALID_ACT.at(pointer + "/number");
        }
    }

    /** Refuses an act that is recorded already, before anything rests on it. */
    public Uni<Void> requireFreshAct(VitalEventType type, Act act) {
        return Sql.value(Long.class, RECORDED, type.name(), act.office(), act.year(), act.number())
                .invoke(recorded -> refuseIf(recorded > 0, "/act", VitalEventProblem.ACT_ALREADY_RECORDED))
                .replaceWithVoid();
    }

    /**
     * Enters an event and tells the audit.
     *
     * @throws org.sijil.commons.problem.Refused {@code act-already-recorded}; {@code unknown-declarant}
     */
    public Uni<VitalEventView> enter(NewEvent event) {
        return declarant(event.report().declaredBy())
                .chain(declarant -> insert(event, declarant))
                .chain(this::view)
                .call(view -> audit.append("vital-event.recorded", view.id(), view));
    }

    /** An event as it is now, with all that is written in this transaction. */
    Uni<VitalEventView> view(UUID id) {
        return Sql.value(String.class, VIEW, id).map(rows::view);
    }

    private Uni<UUID> insert(NewEvent event, @Nullable UUID declarant) {
        Reported report = event.report();
        Act act = report.act();
        Declarant declaredBy = report.declaredBy();
        return Sql.values(
                        UUID.class,
                        ENTER,
                        event.type().name(),
                        event.person(),
                        report.date(),
                        Moments.now(clock),
                        caller.id(),
                        caller.role(),
                        act == null ? null : act.office(),
                        act == null ? null : act.number(),
                        act == null ? null : act.year(),
                        declaredBy == null ? null : declaredBy.as().name(),
                        declarant,
                        declaredBy == null ? null : declaredBy.name(),
                        event.details().equals(Details.NONE) ? null : rows.text(event.details()),
                        rows.text(event.parts()))
                .map(VitalEventLedger::entered);
    }

    private static UUID entered(List<UUID> ids) {
        if (ids.isEmpty()) {
            throw VitalEventProblem.ACT_ALREADY_RECORDED.at("/act");
        }
        return ids.get(0);
    }

    private Uni<@Nullable UUID> declarant(@Nullable Declarant declaredBy) {
        if (declaredBy == null || declaredBy.idcs() == null) {
            return Uni.createFrom().nullItem();
        }
        return Sql.value(UUID.class, DECLARANT, declaredBy.idcs().value(), caller.role())
                .onItem()
                .ifNull()
                .failWith(() -> VitalEventProblem.UNKNOWN_DECLARANT.at("/declaredBy/idcs"));
    }
}
