package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;

/** Reads enrollments for staff; every reading is recorded. */
@ApplicationScoped
class EnrollmentLookup {

    private static final String COLUMNS = """
        SELECT e.id, e.regime, e.person, e.role, e.family, e.principal, e.decision, e.valid_from, e.valid_until,
               e.closed_reason
          FROM enrollment e
        """;
    private static final String OF_PERSON = COLUMNS + """
          JOIN person p ON p.id = e.person
         WHERE p.idcs = $1
           AND ($2::date IS NULL OR (e.valid_from, e.id) < ($2, $3::uuid))
         ORDER BY e.valid_from DESC, e.id DESC
         LIMIT $4
        """;
    private static final String BY_ID = COLUMNS + """
         WHERE e.id = $1
        """;
    private static final List<String> FIELDS =
            List.of("regime", "role", "family", "principal", "decision", "from", "until", "closedReason");

    private final Pool pool;
    private final Consultations consultations;

    EnrollmentLookup(Pool pool, Consultations consultations) {
        this.pool = pool;
        this.consultations = consultations;
    }

    /** A person's enrollments, the latest first. */
    Uni<Page<EnrollmentView>> of(Idcs idcs, PageRequest page) {
        return pool.preparedQuery(OF_PERSON)
                .execute(after(idcs, page))
                .map(EnrollmentLookup::views)
                .call(this::record)
                .map(views -> Page.of(views, page.limit(), EnrollmentLookup::cursor));
    }

    Uni<EnrollmentView> find(UUID id) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(id))
                .map(EnrollmentLookup::views)
                .call(this::record)
                .map(views -> views.stream().findFirst().orElseThrow(EnrollmentProblem.UNKNOWN_ENROLLMENT::refuse));
    }

    private Uni<Void> record(List<EnrollmentView> views) {
        Set<UUID> persons = views.stream().map(EnrollmentView::person).collect(Collectors.toSet());
        return consultations.record(persons.stream()
                .map(person -> new Consultation(person, "enrollment-management", "law-65.00, law-58.23", FIELDS))
                .toList());
    }

    private static Tuple after(Idcs idcs, PageRequest page) {
        String cursor = page.cursor();
        if (cursor == null) {
            return Tuple.of(idcs.value(), null, null, page.limit() + 1);
        }
        return Cursor.decode(
                cursor,
                2,
                key -> Tuple.of(
                        idcs.value(), LocalDate.parse(key.get(0)), UUID.fromString(key.get(1)), page.limit() + 1));
    }

    private static String cursor(EnrollmentView last) {
        return Cursor.encode(last.from().toString(), last.id().toString());
    }

    private static List<EnrollmentView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(EnrollmentLookup::view)
                .toList();
    }

    private static EnrollmentView view(Row row) {
        return new EnrollmentView(
                row.getUUID("id"),
                row.getString("regime"),
                row.getUUID("person"),
                row.getString("role"),
                row.getUUID("family"),
                row.getUUID("principal"),
                row.getUUID("decision"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"),
                row.getString("closed_reason"));
    }
}
