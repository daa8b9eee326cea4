package org.sijil.population.objection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.ConsultationPlace;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;

/** The rules of objecting and answering, in the caller's transaction. */
@ApplicationScoped
class Objections {

    /** Only to what is about the person: a reading of theirs, a decided request of theirs. */
    private static final String RAISE = """
            INSERT INTO objection (id, person, consultation, request, reason, raised_by, raised_at, due)
            SELECT uuidv7(), $1, $2::bigint, $3::uuid, $4, $5, $6, $7
             WHERE EXISTS (SELECT FROM consultation read WHERE read.id = $2 AND read.person = $1)
                OR EXISTS (SELECT FROM correction_request request
                            WHERE request.id = $3 AND request.person = $1 AND request.state IN ('ACCEPTED', 'REJECTED'))
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private static final String RAISED =
            "SELECT id FROM objection WHERE person = $1 AND (consultation = $2::bigint OR request = $3::uuid)";

    /** Who did what is objected to, who objects, whether it is answered; a role answers one kind only. */
    private static final String FIND = """
            SELECT objection.person, coalesce(read.actor, request.decided_by), objection.raised_by, objection.answered_at IS NOT NULL
              FROM objection
              LEFT JOIN consultation read ON read.id = objection.consultation
              LEFT JOIN correction_request request ON request.id = objection.request
             WHERE objection.id = $1 AND (objection.consultation IS NOT NULL) = $2
               FOR UPDATE OF objection
            """;

    private static final String ANSWER = """
            UPDATE objection SET upheld = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1
            """;

    private static final String VIEW = "SELECT " + ObjectionRows.VIEW + " FROM objection WHERE objection.id = $1";

    private final PersonAccounts people;
    private final CivilRules rules;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    Objections(PersonAccounts people, CivilRules rules, AuditTrail audit, JsonText json, Caller caller, Clock clock) {
        this.people = people;
        this.rules = rules;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<ObjectionView> raise(RaiseObjection objection) {
        if ((objection.consultation() == null) == (objection.correctionRequest() == null)) {
            throw ObjectionProblem.ONE_THING_AT_A_TIME.refuse();
        }
        Long reading = reading(objection.consultation());
        return people.holdCaller()
                .chain(person -> enter(person, reading, objection))
                .chain(this::view)
                .call(view -> audit.append("objection.raised", view.id(), view))
                .map(ObjectionView::forPerson);
    }

    /** @param toReading whether the caller answers objections to readings, or those to decisions */
    Uni<ObjectionView> answer(UUID id, boolean toReading, AnswerObjection answer) {
        return Sql.rows(FIND, id, toReading)
                .map(Objections::known)
                .call(this::requireAnswerable)
                .chain(() -> Sql.update(ANSWER, id, answer.upheld(), answer.answer(), caller.id(), Moments.now(clock)))
                .chain(() -> view(id))
                .call(view -> audit.append("objection.answered", id, view));
    }

    private static @Nullable Long reading(@Nullable String cursor) {
        try {
            return cursor == null ? null : ConsultationPlace.parse(cursor).id();
        } catch (Refused notOurs) {
            throw CommonProblem.INVALID_CURSOR.at("/consultation");
        }
    }

    private Uni<UUID> enter(PersonView person, @Nullable Long reading, RaiseObjection objection) {
        LocalDate today = LocalDate.now(clock);
        UUID request = objection.correctionRequest();
        return Sql.values(UUID.class, RAISED, person.id(), reading, request)
                .invoke(raised -> {
                    if (!raised.isEmpty()) {
                        throw ObjectionProblem.ALREADY_RAISED.refuse();
                    }
                })
                .chain(() -> Sql.values(
                        UUID.class,
                        RAISE,
                        person.id(),
                        reading,
                        request,
                        objection.reason(),
                        caller.id(),
                        Moments.now(clock),
                        today.plusDays(rules.on(CivilRule.OBJECTION_DAYS, today).orElse(0))))
                .map(Objections::entered);
    }

    private static UUID entered(List<UUID> ids) {
        if (ids.isEmpty()) {
            throw ObjectionProblem.NOTHING_TO_OBJECT_TO.refuse();
        }
        return ids.get(0);
    }

    private static Known known(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw ObjectionProblem.UNKNOWN_OBJECTION.refuse();
        }
        Object[] row = rows.get(0);
        return new Known((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3]);
    }

    private Uni<PersonView> requireAnswerable(Known known) {
        return people.holdOne(known.person()).invoke(person -> {
            boolean own = caller.idcs().filter(person.idcs()::equals).isPresent();
            if (own || caller.id().equals(known.doer()) || caller.id().equals(known.raisedBy())) {
                throw ObjectionProblem.ANOTHER_PERSON_MUST_ANSWER.refuse();
            }
            if (known.answered()) {
                throw ObjectionProblem.ALREADY_ANSWERED.refuse();
            }
        });
    }

    private Uni<ObjectionView> view(UUID id) {
        return Sql.value(String.class, VIEW, id).map(text -> json.read(text, ObjectionView.class));
    }

    /** What stands in the way of an answer. */
    private record Known(UUID person, String doer, String raisedBy, boolean answered) {}
}
