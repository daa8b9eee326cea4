package org.sijil.population.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.feed.FeedPublisher.Draft;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.seal.OrderView.Action;

/** The rules of sealing, in the caller's transaction. The person's row is held, so that of two orders at once one is first. */
@ApplicationScoped
class SealOrders {

    private static final String COLUMNS =
            "id, person, action, reason, legal_basis, proposed_by, proposed_at, confirmed, decided_by, decided_at";

    private static final String PROPOSE = """
            INSERT INTO seal_order (id, person, action, reason, legal_basis, proposed_by, proposed_at)
            VALUES (uuidv7(), $1, $2, $3, $4, $5, $6)
            ON CONFLICT DO NOTHING
            RETURNING %s
            """.formatted(COLUMNS);

    private static final String OPEN = "SELECT " + COLUMNS + " FROM seal_order WHERE person = $1 AND confirmed IS NULL";

    private static final String DECIDE = """
            UPDATE seal_order
               SET confirmed = $2, decided_by = $3, decided_at = $4
             WHERE id = $1 AND confirmed IS NULL
            RETURNING %s
            """.formatted(COLUMNS);

    private static final String OF_PERSON = "SELECT " + COLUMNS + " FROM seal_order WHERE person = $1 ORDER BY id DESC";

    private static final String SEALED = "SELECT person FROM sealed_person WHERE person = $1";

    /** The record, and those that were merged into it: they tell of the same person. */
    private static final String RECORDS = """
            SELECT cast($1 AS uuid) AS person
            UNION
            SELECT merged FROM person_merge WHERE survivor = $1 AND state IN ('MERGED', 'UNDO_PROPOSED')
            """;

    private static final String SEAL = """
            INSERT INTO sealed_person (person, since)
            SELECT person, cast($2 AS timestamptz) FROM (%s) AS records
            ON CONFLICT DO NOTHING
            RETURNING person
            """.formatted(RECORDS);

    private static final String UNSEAL = "DELETE FROM sealed_person WHERE person IN (" + RECORDS + ") RETURNING person";

    private final PersonAccounts people;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SealOrders(PersonAccounts people, FeedPublisher feed, AuditTrail audit, Caller caller, Clock clock) {
        this.people = people;
        this.feed = feed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<OrderView> propose(UUID person, Action action, ProposeOrder order) {
        return people.holdOne(person)
                .chain(held -> requireOther(person, action))
                .chain(() -> enter(person, action, order))
                .map(rows -> first(rows, SealProblem.ORDER_OPEN))
                .call(view -> told("proposed", view));
    }

    /** @throws org.sijil.commons.problem.Refused {@code second-person-needed} for who proposed it or whom it is about */
    Uni<OrderView> decide(UUID person, boolean confirmed) {
        return people.holdOne(person)
                .chain(this::open)
                .chain(open -> Sql.rows(DECIDE, open.id(), confirmed, caller.id(), Moments.now(clock)))
                .map(rows -> first(rows, SealProblem.NO_OPEN_ORDER))
                .call(view -> confirmed ? carryOut(view) : Uni.createFrom().voidItem())
                .call(view -> told(confirmed ? "confirmed" : "declined", view));
    }

    /** Every order about a person, newest first. */
    Uni<List<OrderView>> of(UUID person) {
        return Sql.rows(OF_PERSON, person)
                .map(rows -> rows.stream().map(SealOrders::view).toList());
    }

    private Uni<Void> requireOther(UUID person, Action action) {
        return Sql.values(UUID.class, SEALED, person)
                .invoke(found -> {
                    if (found.isEmpty() == (action == Action.UNSEAL)) {
                        throw SealProblem.ALREADY_SO.refuse();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<Object[]>> enter(UUID person, Action action, ProposeOrder order) {
        return Sql.rows(
                PROPOSE, person, action.name(), order.reason(), order.legalBasis(), caller.id(), Moments.now(clock));
    }

    private Uni<OrderView> open(PersonView person) {
        return Sql.rows(OPEN, person.id())
                .map(rows -> first(rows, SealProblem.NO_OPEN_ORDER))
                .invoke(open -> requireSecond(open, person));
    }

    private void requireSecond(OrderView open, PersonView person) {
        Idcs own = caller.idcs().orElse(null);
        if (open.proposedBy().equals(caller.id()) || person.idcs().equals(own)) {
            throw SealProblem.SECOND_PERSON_NEEDED.refuse();
        }
    }

    private Uni<Void> carryOut(OrderView order) {
        return order.action() == Action.SEAL
                ? Sql.values(UUID.class, SEAL, order.person(), order.decidedAt())
                        .chain(records -> tell("record.sealed", records))
                : Sql.values(UUID.class, UNSEAL, order.person()).chain(records -> tell("record.unsealed", records));
    }

    /** Other registers hide whom they know by these ids, and hear nothing else of it. */
    private Uni<Void> tell(String type, List<UUID> records) {
        return feed.appendAll(records.stream()
                .map(record -> new Draft(type, record, Map.of()))
                .toList());
    }

    private Uni<Void> told(String what, OrderView order) {
        String action = order.action().name().toLowerCase(Locale.ROOT);
        return audit.append("person." + action + "-" + what, order.person(), order);
    }

    private static OrderView first(List<Object[]> rows, SealProblem otherwise) {
        if (rows.isEmpty()) {
            throw otherwise.refuse();
        }
        return view(rows.get(0));
    }

    private static OrderView view(Object[] row) {
        return new OrderView(
                (UUID) row[0],
                (UUID) row[1],
                Action.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (OffsetDateTime) row[6],
                (Boolean) row[7],
                (String) row[8],
                (OffsetDateTime) row[9]);
    }
}
