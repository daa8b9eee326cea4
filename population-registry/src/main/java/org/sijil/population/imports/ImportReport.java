package org.sijil.population.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;

/** Tells what became of a file. */
@ApplicationScoped
class ImportReport {

    private static final int ROWS_OF_A_PIECE = 2000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private static final Pattern FORMULA = Pattern.compile("[=+@-]");

    private static final String FIND = """
            SELECT person_import.id, job, dry_run, likeness, received_at,
                   coalesce(sum(registered), 0)::bigint AS registered, coalesce(sum(updated), 0)::bigint AS updated,
                   coalesce(sum(unchanged), 0)::bigint AS unchanged, coalesce(sum(held), 0)::bigint AS held,
                   coalesce(sum(refused), 0)::bigint AS refused
              FROM person_import
              LEFT JOIN import_part ON import_part.import = person_import.id
             WHERE person_import.id = $1 AND job IS NOT NULL
             GROUP BY person_import.id
            """;

    private static final String ERRORS = """
            SELECT line, place, row_key, pointer, code, duplicate_case, CASE $5 WHEN 'ar' THEN ar WHEN 'fr' THEN fr ELSE en END AS detail
              FROM import_error
              JOIN import_reason ON import_reason.id = reason
             WHERE import = $1 AND (line, place) > ($2, $3)
             ORDER BY line, place
             LIMIT $4
            """;

    private final Pool pool;

    ImportReport(Pool pool) {
        this.pool = pool;
    }

    Uni<ImportView> find(UUID file) {
        return pool.preparedQuery(FIND).execute(Tuple.of(file)).map(ImportReport::view);
    }

    Uni<Page<RowError>> errors(UUID file, PageRequest page, Locale language) {
        Place after = page.cursor() == null ? Place.BEFORE_ALL : Place.of(page.cursor());
        return find(file)
                .chain(known -> errors(file, after, page.limit() + 1, language))
                .map(found -> Page.of(found, page.limit(), at -> at.place().cursor()))
                .map(found ->
                        new Page<>(found.items().stream().map(Placed::error).toList(), found.next()));
    }

    /** All of them as CSV, piece by piece. */
    Multi<String> csv(UUID file, Locale language) {
        AtomicReference<Place> last = new AtomicReference<>(Place.BEFORE_ALL);
        Multi<String> pieces = Multi.createBy()
                .repeating()
                .uni(() -> errors(file, Objects.requireNonNull(last.get()), ROWS_OF_A_PIECE, language))
                .whilst(found -> found.size() == ROWS_OF_A_PIECE)
                .invoke(found -> found.stream().map(Placed::place).forEach(last::set))
                .map(ImportReport::lines);
        return find(file)
                .toMulti()
                .onItem()
                .transformToMultiAndConcatenate(known -> Multi.createBy()
                        .concatenating()
                        .streams(Multi.createFrom().item("line,rowKey,pointer,code,detail,duplicateCase\r\n"), pieces));
    }

    private Uni<List<Placed>> errors(UUID file, Place after, int limit, Locale language) {
        return pool.preparedQuery(ERRORS)
                .execute(Tuple.of(file, after.line(), after.place(), limit, language.getLanguage()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Placed::of)
                        .toList());
    }

    private static String lines(List<Placed> errors) {
        return errors.stream()
                .map(Placed::error)
                .map(error -> FORMAT.format(
                        error.line(),
                        asText(error.rowKey()),
                        error.pointer(),
                        error.code(),
                        error.detail(),
                        error.duplicateCase()))
                .collect(Collectors.joining("\r\n", "", errors.isEmpty() ? "" : "\r\n"));
    }

    /** A spreadsheet takes what begins so for a formula, and would do what whoever wrote the file wants. */
    private static @Nullable String asText(@Nullable String key) {
        return key != null && FORMULA.matcher(key).lookingAt() ? "'" + key : key;
    }

    private static ImportView view(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        Row row = rows.iterator().next();
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

    /** Where an error stands in the report. */
    private record Place(int line, int place) {

        static final Place BEFORE_ALL = new Place(0, 0);

        static Place of(String cursor) {
            return Cursor.decode(
                    cursor, 2, parts -> new Place(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1))));
        }

        String cursor() {
            return Cursor.encode(Integer.toString(line), Integer.toString(place));
        }
    }

    private record Placed(Place place, RowError error) {

        static Placed of(Row row) {
            return new Placed(
                    new Place(row.getInteger("line"), row.getInteger("place")),
                    new RowError(
                            row.getInteger("line"),
                            row.getString("row_key"),
                            row.getString("pointer"),
                            row.getString("code"),
                            row.getString("detail"),
                            row.getUUID("duplicate_case")));
        }
    }
}
