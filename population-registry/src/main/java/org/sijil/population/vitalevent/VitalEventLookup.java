package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;

/** The statements that read events; each records whose event it shows. */
@ApplicationScoped
public class VitalEventLookup {

    /** What the record of a reading names. */
    public static final List<String> FIELDS = List.of("vitalEvents");

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    /** Nobody takes part whom the reader's role may not see. */
    private static final String OPEN = """
            NOT EXISTS (SELECT FROM vital_event_part hidden
                         WHERE hidden.event = event.id AND NOT %s)""".formatted(InSight.of("hidden.person"));

    /** Whoever may see one of those who take part may see the event. */
    private static final String ONE = """
            WITH shown AS (
                SELECT event.* FROM vital_event event
                 WHERE event.id = $11
                   AND EXISTS (SELECT FROM vital_event_part part JOIN person ON person.id = part.person
                                WHERE part.event = event.id AND %s)
                   AND %s
            ), seen AS (
                SELECT DISTINCT part.person AS id FROM shown JOIN vital_event_part part ON part.event = shown.id
            ), %s
            SELECT %s AS view FROM shown event
            """.formatted(Reading.VISIBLE, OPEN, Reading.NOTED, VitalEventRows.VIEW);

    private static final String OF_PERSON = ofWhom("id = $14");
    private static final String OF_IDCS = ofWhom("idcs = $14");

    private final Pool pool;
    private final VitalEventRows rows;

    VitalEventLookup(Pool pool, VitalEventRows rows) {
        this.pool = pool;
        this.rows = rows;
    }

    Uni<VitalEventView> find(UUID id, Reading reading) {
        return pool.preparedQuery(ONE)
                .execute(reading.parametersInSight(id))
                .map(found -> requireSome(found, VitalEventProblem.UNKNOWN_EVENT)
                        .iterator()
                        .next())
                .map(row -> shown(row, reading));
    }

    /** The events in a person's life, newest first. */
    public Uni<Page<VitalEventView>> of(UUID person, PageRequest page, Reading reading) {
        return list(OF_PERSON, person, page, reading);
    }

    Uni<Page<VitalEventView>> of(Idcs idcs, PageRequest page, Reading reading) {
        return list(OF_IDCS, idcs.value(), page, reading);
    }

    private Uni<Page<VitalEventView>> list(String statement, Object whom, PageRequest page, Reading reading) {
        Place before = Place.parse(page.cursor());
        Tuple parameters = reading.parametersInSight(before.date(), before.seq(), page.limit() + 1, whom);
        return pool.preparedQuery(statement).execute(parameters).map(found -> page(found, page.limit(), reading));
    }

    /** Newest first; one row without an event means that the person may be seen but has none. */
    private static String ofWhom(String key) {
        return """
                WITH seen AS (SELECT id FROM person WHERE %s AND %s), %s
                SELECT event.date, event.seq, CASE WHEN event.id IS NOT NULL THEN %s END AS view
                  FROM seen
                  LEFT JOIN (vital_event event
                             JOIN vital_event_part part ON part.event = event.id) ON part.person = seen.id
                   AND (event.date, event.seq) < ($11, $12) AND %s
                 ORDER BY event.date DESC, event.seq DESC
                 LIMIT $13
                """.formatted(key, Reading.VISIBLE, Reading.NOTED, VitalEventRows.VIEW, OPEN);
    }

    private Page<VitalEventView> page(RowSet<Row> found, int limit, Reading reading) {
        List<Row> events = new ArrayList<>();
        for (Row row : requireSome(found, VitalEventProblem.UNKNOWN_PERSON)) {
            if (row.getString("view") != null) {
                events.add(row);
            }
        }
        Page<Row> page = Page.of(events, limit, row -> Place.of(row).cursor());
        return new Page<>(page.items().stream().map(row -> shown(row, reading)).toList(), page.next());
    }

    private VitalEventView shown(Row row, Reading reading) {
        VitalEventView event = rows.view(row.getString("view"));
        return reading.showsAccounts() ? event : event.withoutAccounts();
    }

    private static RowSet<Row> requireSome(RowSet<Row> rows, VitalEventProblem otherwise) {
        if (rows.size() == 0) {
            throw otherwise.refuse();
        }
        return rows;
    }

    /** Where an event stands in the list. */
    private record Place(LocalDate date, long seq) {

        static Place of(Row row) {
            return new Place(row.getLocalDate("date"), row.getLong("seq"));
        }

        static Place parse(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(END_OF_TIME, Long.MAX_VALUE);
            }
            return Cursor.decode(
                    cursor, 2, parts -> new Place(LocalDate.parse(parts.get(0)), Long.parseLong(parts.get(1))));
        }

        String cursor() {
            return Cursor.encode(date.toString(), Long.toString(seq));
        }
    }
}
