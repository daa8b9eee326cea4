package org.sijil.population.rectification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.document.DocumentReference;
import org.sijil.population.document.Documents;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;

/** The rules of asking and answering, in the caller's transaction. The person's row is held before the request's, always. */
@ApplicationScoped
class CorrectionRequests {

    private static final String ENTER = """
            INSERT INTO correction_request (id, person, field, wanted, reason, state, requested_by, requested_at, due)
            VALUES (uuidv7(), $1, $2, cast(cast($3 AS text) AS jsonb), $4, 'RECEIVED', $5, $6, $7)
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private static final String ATTACH = "INSERT INTO correction_request_document (request, document) VALUES ($1, $2)";

    private static final String FIND = """
            SELECT person, requested_by FROM correction_request WHERE id = $1
            """;

    private static final String MOVE = """
            UPDATE correction_request
               SET state = $2,
                   taken_by = CASE WHEN $2 = 'IN_REVIEW' THEN $3 ELSE taken_by END,
                   taken_at = CASE WHEN $2 = 'IN_REVIEW' THEN $4 ELSE taken_at END,
                   decided_by = CASE WHEN $5::text IS NOT NULL THEN $3 END,
                   decided_at = CASE WHEN $5::text IS NOT NULL THEN $4 END,
                   decision_reason = $5,
                   event = $6
             WHERE id = $1
            """;

    private static final String VIEW =
            "SELECT " + RequestRows.VIEW + " FROM correction_request request WHERE request.id = $1";

    private final PersonAccounts people;
    private final Documents documents;
    private final Execution execution;
    private final RequestRows rows;
    private final CivilRules rules;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    CorrectionRequests(
            PersonAccounts people,
            Documents documents,
            Execution execution,
            RequestRows rows,
            CivilRules rules,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.documents = documents;
        this.execution = execution;
        this.rows = rows;
        this.rules = rules;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<RequestView> ask(RequestCorrection request) {
        String field = request.wanted().field();
        return people.holdCaller()
                .invoke(person -> requireSense(request.wanted(), person))
                .chain(person -> enter(request, field, person))
                .call(id -> attach(id, request.documents()))
                .chain(this::view)
                .call(view -> audit.append("correction-request.received", view.id(), view));
    }

    Uni<RequestView> withdraw(UUID id) {
        return people.holdCaller()
                .chain(person -> known(id)
                        .invoke(known -> requireSame(known, person))
                        .chain(() -> moved(id, RequestState.WITHDRAWN, null, null)));
    }

    Uni<RequestView> take(UUID id) {
        return answerable(id).chain(person -> moved(id, RequestState.IN_REVIEW, null, null));
    }

    /** An accepted request makes the change now, or fails as a whole. */
    Uni<RequestView> decide(UUID id, DecideRequest decision) {
        RequestState next = decision.accepted() ? RequestState.ACCEPTED : RequestState.REJECTED;
        return answerable(id)
                .chain(person -> view(id).invoke(request -> request.state().requireLeadsTo(next))
                        .chain(request -> execution.of(request, person, decision)))
                .chain(event -> moved(id, next, decision.reason(), event.orElse(null)));
    }

    /** The person whom a request is about, when the caller may answer it. */
    private Uni<PersonView> answerable(UUID id) {
        return known(id)
                .chain(known -> people.holdOne(known.person())
                        .onFailure(Refused.class)
                        .transform(hidden -> RectificationProblem.UNKNOWN_REQUEST.refuse())
                        .invoke(person -> requireAnswerable(known, person)));
    }

    private Uni<UUID> enter(RequestCorrection request, String field, PersonView person) {
        OffsetDateTime now = Moments.now(clock);
        LocalDate today = LocalDate.now(clock);
        int days = rules.on(CivilRule.CORRECTION_REQUEST_DAYS, today).orElse(0);
        return Sql.values(
                        UUID.class,
                        ENTER,
                        person.id(),
                        field,
                        json.of(request.wanted()),
                        request.reason(),
                        caller.id(),
                        now,
                        today.plusDays(days))
                .map(ids -> {
                    if (ids.isEmpty()) {
                        throw RectificationProblem.REQUEST_OPEN.at("/wanted/" + field);
                    }
                    return ids.get(0);
                });
    }

    private Uni<Void> attach(UUID id, List<DocumentReference> papers) {
        List<UUID> distinct =
                papers.stream().map(DocumentReference::id).distinct().toList();
        return documents
                .attach(papers, "/documents")
                .chain(() -> InTurn.each(distinct, paper -> Sql.update(ATTACH, id, paper)));
    }

    private Uni<RequestView> moved(UUID id, RequestState next, @Nullable String reason, @Nullable UUID event) {
        return view(id).invoke(request -> request.state().requireLeadsTo(next))
                .chain(() -> Sql.update(MOVE, id, next.name(), caller.id(), Moments.now(clock), reason, event))
                .chain(() -> view(id))
                .call(view -> audit.append("correction-request." + next.code(), id, view));
    }

    private Uni<Known> known(UUID id) {
        return Sql.rows(FIND, id).map(found -> {
            if (found.isEmpty()) {
                throw RectificationProblem.UNKNOWN_REQUEST.refuse();
            }
            return new Known((UUID) found.get(0)[0], (String) found.get(0)[1]);
        });
    }

    private Uni<RequestView> view(UUID id) {
        return Sql.value(String.class, VIEW, id).map(rows::view);
    }

    private void requireSense(Wanted wanted, PersonView person) {
        if (person.status() != LifeStatus.ACTIVE) {
            throw RectificationProblem.PERSON_NOT_ALIVE.refuse();
        }
        if (wanted.isTrueOf(person)) {
            throw RectificationProblem.ALREADY_SAYS_SO.at("/wanted/" + wanted.field());
        }
    }

    private static void requireSame(Known known, PersonView person) {
        if (!known.person().equals(person.id())) {
            throw RectificationProblem.UNKNOWN_REQUEST.refuse();
        }
    }

    private void requireAnswerable(Known known, PersonView person) {
        if (!caller.reaches(person.address().territory())) {
            throw RectificationProblem.UNKNOWN_REQUEST.refuse();
        }
        boolean own = caller.idcs().filter(person.idcs()::equals).isPresent();
        if (own || known.requestedBy().equals(caller.id())) {
            throw RectificationProblem.ANOTHER_PERSON_MUST_DECIDE.refuse();
        }
    }

    /** Whose request it is and by whom it was asked. */
    private record Known(UUID person, String requestedBy) {}
}
