package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;

/** Reads who read a person's data, newest first. */
@ApplicationScoped
class ConsultationLookup {

    private static final ConsultationPlace TOP =
            new ConsultationPlace(OffsetDateTime.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private static final String OF_PERSON = """
            SELECT id, at, role, client, purpose, legal_basis, fields
              FROM consultation
             WHERE person = $1
               AND (at, id) < ($2, $3)
             ORDER BY at DESC, id DESC
             LIMIT $4
            """;

    private final Pool pool;

    ConsultationLookup(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<ConsultationView>> find(UUID person, PageRequest page) {
        String cursor = page.cursor();
        ConsultationPlace before = cursor == null ? TOP : ConsultationPlace.parse(cursor);
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person, before.at(), before.id(), page.limit() + 1))
                .map(ConsultationLookup::views)
                .map(views -> Page.of(views, page.limit(), ConsultationView::cursor));
    }

    private static List<ConsultationView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ConsultationLookup::view)
                .toList();
    }

    private static ConsultationView view(Row row) {
        OffsetDateTime at = row.getOffsetDateTime("at");
        return new ConsultationView(
                at,
                row.getString("role"),
                row.getString("client"),
                row.getString("purpose"),
                row.getString("legal_basis"),
                List.of(row.getArrayOfStrings("fields")),
                new ConsultationPlace(at, row.getLong("id")).cursor());
    }
}
