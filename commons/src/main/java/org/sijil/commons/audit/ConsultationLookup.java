package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;

/** Reads who read a person's data, newest first. */
@ApplicationScoped
class ConsultationLookup {

    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.parse("9999-12-31T00:00:00Z");

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
        Place before = Place.parse(page.cursor());
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person, before.at(), before.id(), page.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> page(rows, page.limit()));
    }

    private static Page<ConsultationView> page(List<Row> rows, int limit) {
        Page<Row> page = Page.of(rows, limit, row -> Place.of(row).cursor());
        return new Page<>(page.items().stream().map(ConsultationLookup::view).toList(), page.next());
    }

    private static ConsultationView view(Row row) {
        return new ConsultationView(
                row.getOffsetDateTime("at"),
                row.getString("role"),
                row.getString("client"),
                row.getString("purpose"),
                row.getString("legal_basis"),
                List.of(row.getArrayOfStrings("fields")));
    }

    /** Where a row stands in the list. */
    private record Place(OffsetDateTime at, long id) {

        static Place of(Row row) {
            return new Place(row.getOffsetDateTime("at"), row.getLong("id"));
        }

        static Place parse(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(END_OF_TIME, Long.MAX_VALUE);
            }
            List<String> parts = Cursor.decode(cursor, 2);
            try {
                return new Place(OffsetDateTime.parse(parts.get(0)), Long.parseLong(parts.get(1)));
            } catch (DateTimeParseException | NumberFormatException forged) {
                throw CommonProblem.INVALID_CURSOR.at("/cursor");
            }
        }

        String cursor() {
            return Cursor.encode(at.toString(), Long.toString(id));
        }
    }
}
