package org.sijil.enrollment.payment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.money.Money;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.enrollment.support.BenefitLine;

/** Reads cycles, orders and a citizen's payments. */
@ApplicationScoped
class PaymentLookup {

    private static final String CYCLE = """
        SELECT c.id, c.programme, to_char(c.month, 'YYYY-MM') AS month, c.families, c.total, c.job, c.created_at,
               c.computed_at, c.approved_at,
               CASE WHEN c.state = 'computing' AND j.state IN ('failed', 'cancelled') THEN 'failed'
                    ELSE c.state END AS state
          FROM payment_cycle c
          LEFT JOIN job j ON j.id = c.job
         WHERE c.id = $1
        """;
    private static final String ORDERS = """
        SELECT id, family, region, area, entitlement, decision, amount, flat, step, lines::text AS lines
          FROM payment_order
         WHERE cycle = $1 AND id > $2
         ORDER BY id
         LIMIT $3
        """;
    private static final String OF_CITIZEN = """
        SELECT o.id, o.programme, to_char(o.month, 'YYYY-MM') AS month, c.state, o.amount, o.lines::text AS lines
          FROM payment_order o
          JOIN payment_cycle c ON c.id = o.cycle
         WHERE c.state IN ('computed', 'approved')
           AND (o.principal = (SELECT id FROM person WHERE idcs = $1)
                OR o.family IN (SELECT m.family
                                  FROM family_member m
                                  JOIN person p ON p.id = m.person
                                 WHERE p.idcs = $1 AND m.role <> 'dependent'))
           AND ($2::text IS NULL OR (to_char(o.month, 'YYYY-MM'), o.id) < ($2, $3::uuid))
         ORDER BY to_char(o.month, 'YYYY-MM') DESC, o.id DESC
         LIMIT $4
        """;
    private static final TypeReference<List<BenefitLine>> LINES = new TypeReference<>() {};

    private final Pool pool;
    private final JsonText json;

    PaymentLookup(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<PaymentCycleView> cycle(UUID id) {
        return pool.preparedQuery(CYCLE)
                .execute(Tuple.of(id))
                .map(rows -> rows(rows)
                        .map(PaymentLookup::cycle)
                        .findFirst()
                        .orElseThrow(PaymentProblem.UNKNOWN_CYCLE::refuse));
    }

    /** The orders of a cycle, in the order of their ids. */
    Uni<Page<PaymentOrderView>> orders(UUID cycle, PageRequest page) {
        return pool.preparedQuery(ORDERS)
                .execute(Tuple.of(cycle, IdPlace.fromSmallest(page).id(), page.limit() + 1))
                .map(rows -> Page.of(
                        rows(rows).map(this::order).toList(), page.limit(), last -> new IdPlace(last.id()).cursor()));
    }

    /** Payments to the citizen's family, the latest month first. */
    Uni<Page<PaymentView>> of(Idcs citizen, PageRequest page) {
        return pool.preparedQuery(OF_CITIZEN)
                .execute(after(citizen, page))
                .map(rows -> Page.of(
                        rows(rows).map(this::payment).toList(),
                        page.limit(),
                        last -> Cursor.encode(last.month(), last.id().toString())));
    }

    private static Tuple after(Idcs citizen, PageRequest page) {
        String cursor = page.cursor();
        if (cursor == null) {
            return Tuple.of(citizen.value(), null, null, page.limit() + 1);
        }
        return Cursor.decode(
                cursor, 2, key -> Tuple.of(citizen.value(), key.get(0), UUID.fromString(key.get(1)), page.limit() + 1));
    }

    private static PaymentCycleView cycle(Row row) {
        return new PaymentCycleView(
                row.getUUID("id"),
                row.getString("programme"),
                row.getString("month"),
                CycleState.of(row.getString("state")),
                row.getInteger("families"),
                new Money(row.getLong("total")),
                row.getUUID("job"),
                row.getOffsetDateTime("created_at"),
                row.getOffsetDateTime("computed_at"),
                row.getOffsetDateTime("approved_at"));
    }

    private PaymentOrderView order(Row row) {
        Long amount = row.getLong("amount");
        return new PaymentOrderView(
                row.getUUID("id"),
                row.getUUID("family"),
                row.getString("region"),
                row.getString("area"),
                row.getUUID("entitlement"),
                row.getUUID("decision"),
                amount == null ? null : new Money(amount),
                row.getBoolean("flat"),
                row.getString("step"),
                lines(row.getString("lines")));
    }

    private PaymentView payment(Row row) {
        return new PaymentView(
                row.getUUID("id"),
                row.getString("programme"),
                row.getString("month"),
                CycleState.of(row.getString("state")),
                new Money(row.getLong("amount")),
                lines(row.getString("lines")));
    }

    private List<BenefitLine> lines(@Nullable String text) {
        return text == null ? List.of() : json.read(text, LINES);
    }

    private static Stream<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
