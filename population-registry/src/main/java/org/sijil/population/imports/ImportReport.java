package org.sijil.population.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.RowErrors;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.problem.CommonProblem;

/** Tells what became of files. */
@ApplicationScoped
class ImportReport {

    private static final String COLUMNS = """
            SELECT person_import.id, job, dry_run, likeness, received_at,
                   coalesce(sum(registered), 0)::bigint AS registered, coalesce(sum(updated), 0)::bigint AS updated,
                   coalesce(sum(unchanged), 0)::bigint AS unchanged, coalesce(sum(held), 0)::bigint AS held,
                   coalesce(sum(refused), 0)::bigint AS refused
            """;
    private static final String FIND = COLUMNS + """
              FROM person_import
              LEFT JOIN import_part ON import_part.import = person_import.id
             WHERE person_import.id = $1 AND job IS NOT NULL
             GROUP BY person_import.id
            """;

    /** The parts of those of the page alone are counted. */
    private static final String PAGE = COLUMNS + """
              FROM (SELECT *
                      FROM person_import
                     WHERE (received_at, id) < ($1, $2) AND job IS NOT NULL
                     ORDER BY received_at DESC, id DESC
                     LIMIT $3) AS person_import
              LEFT JOIN import_part ON import_part.import = person_import.id
             GROUP BY person_import.id, job, dry_run, likeness, received_at
             ORDER BY received_at DESC, person_import.id DESC
            """;

    private final Pool pool;
    private final RowErrors<RowError> errors;

    ImportReport(Pool pool) {
        this.pool = pool;
        this.errors = new RowErrors<>(
                pool, "line,rowKey,pointer,code,detail,duplicateCase", ImportReport::error, ImportReport::cells);
    }

    Uni<ImportView> find(UUID file) {
        return pool.preparedQuery(FIND).execute(Tuple.of(file)).map(ImportReport::only);
    }

    /** Files that came whole, the newest first. */
    Uni<Page<ImportView>> list(PageRequest page) {
        TimedPlace after = TimedPlace.fromNewest(page);
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(after.at(), after.id(), page.limit() + 1))
                .map(rows -> rows.stream().map(ImportReport::view).toList())
                .map(found -> Page.of(found, page.limit(), ImportReport::cursor));
    }

    Uni<Page<RowError>> errors(UUID file, PageRequest page, Locale language) {
        return find(file).chain(known -> errors.page(file, page, language));
    }

    /** All of them as CSV, piece by piece. */
    Multi<String> csv(UUID file, Locale language) {
        return find(file).toMulti().onItem().transformToMultiAndConcatenate(known -> errors.csv(file, language));
    }

    private static RowError error(Row row) {
        return new RowError(
                row.getInteger("line"),
                row.getString("row_key"),
                row.getString("pointer"),
                row.getString("code"),
                row.getString("detail"),
                row.getUUID("duplicate_case"));
    }

    private static List<@Nullable Object> cells(RowError error) {
        return Arrays.asList(
                error.line(), error.rowKey(), error.pointer(), error.code(), error.detail(), error.duplicateCase());
    }

    private static String cursor(ImportView last) {
        return new TimedPlace(last.receivedAt(), last.id()).cursor();
    }

    private static ImportView only(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return view(rows.iterator().next());
    }

    private static ImportView view(Row row) {
        return new ImportView(
                row.getUUID("id"),
                row.getUUID("job"),
                row.getBoolean("dry_run"),
                row.getBoolean("likeness"),
                row.getOffsetDateTime("received_at"),
                row.getLong("registered"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("held"),
                row.getLong("refused"));
    }
}
