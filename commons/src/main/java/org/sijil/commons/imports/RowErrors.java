package org.sijil.commons.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;

/**
 * Tells what is wrong with rows of a file, paged or as CSV.
 *
 * @param <E> an error as it is on the wire
 */
public final class RowErrors<E> {

    private static final int ROWS_OF_A_PIECE = 2000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private static final Pattern FORMULA = Pattern.compile("[=+@-]");

    private static final String ERRORS = """
            SELECT import_error.*, code, CASE $5 WHEN 'ar' THEN ar WHEN 'fr' THEN fr ELSE en END AS detail
              FROM import_error
              JOIN import_reason ON import_reason.id = reason
             WHERE import = $1 AND (line, place) > ($2, $3)
             ORDER BY line, place
             LIMIT $4
            """;

    private final Pool pool;
    private final String header;
    private final Function<Row, E> error;
    private final Function<E, List<@Nullable Object>> cells;

    /**
     * Errors of one kind of files.
     *
     * @param header names of the cells
     * @param error of a row of import_error with its {@code code} and {@code detail}
     */
    public RowErrors(Pool pool, String header, Function<Row, E> error, Function<E, List<@Nullable Object>> cells) {
        this.pool = pool;
        this.header = header;
        this.error = error;
        this.cells = cells;
    }

    /** Some of them, by line. */
    public Uni<Page<E>> page(UUID file, PageRequest page, Locale language) {
        Place after = page.cursor() == null ? Place.BEFORE_ALL : Place.of(page.cursor());
        return errors(file, after, page.limit() + 1, language)
                .map(found -> Page.of(found, page.limit(), at -> at.place().cursor()))
                .map(found ->
                        new Page<>(found.items().stream().map(Placed::error).toList(), found.next()));
    }

    /** All of them as CSV, piece by piece. */
    public Multi<String> csv(UUID file, Locale language) {
        AtomicReference<Place> last = new AtomicReference<>(Place.BEFORE_ALL);
        Multi<String> pieces = Multi.createBy()
                .repeating()
                .uni(() -> errors(file, Objects.requireNonNull(last.get()), ROWS_OF_A_PIECE, language))
                .whilst(found -> found.size() == ROWS_OF_A_PIECE)
                .invoke(found -> found.stream().map(Placed::place).forEach(last::set))
                .map(this::lines);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(header + "\r\n"), pieces);
    }

    private Uni<List<Placed<E>>> errors(UUID file, Place after, int limit, Locale language) {
        return pool.preparedQuery(ERRORS)
                .execute(Tuple.of(file, after.line(), after.place(), limit, language.getLanguage()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Placed<>(Place.of(row), error.apply(row)))
                        .toList());
    }

    private String lines(List<Placed<E>> errors) {
        return errors.stream()
                .map(placed -> FORMAT.format(cells.apply(placed.error()).stream()
                        .map(RowErrors::asText)
                        .toArray()))
                .collect(Collectors.joining("\r\n", "", errors.isEmpty() ? "" : "\r\n"));
    }

    /** A spreadsheet takes what begins so for a formula, and would do what whoever wrote the file wants. */
    private static @Nullable Object asText(@Nullable Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).lookingAt() ? "'" + text : cell;
    }

    /** Where an error stands in the report. */
    private record Place(int line, int place) {

        static final Place BEFORE_ALL = new Place(0, 0);

        static Place of(String cursor) {
            return Cursor.decode(
                    cursor, 2, parts -> new Place(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1))));
        }

        static Place of(Row row) {
            return new Place(row.getInteger("line"), row.getInteger("place"));
        }

        String cursor() {
            return Cursor.encode(Integer.toString(line), Integer.toString(place));
        }
    }

    private record Placed<E>(Place place, E error) {}
}
