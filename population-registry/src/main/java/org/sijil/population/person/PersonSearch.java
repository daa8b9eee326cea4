package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;
import org.sijil.population.person.NameQuery.Fit;

/**
 * The statements that look for persons; each has an index to begin with. Whoever is shown is recorded by the statement that reads
 * them.
 */
@ApplicationScoped
class PersonSearch {

    /** How many of one name are looked at; who seeks one of more must say the birth date. */
    private static final int MOST = 200;

    /** Beginnings of words are looked for only when fewer than this have the words whole: their lists are long. */
    private static final int ENOUGH = 20;

    /** Who holds a number, of a card or of the register, or who the holder turned out to be. */
    private static final String HOLDER = "id = (SELECT id FROM person_by_number WHERE number = (%s))";

    private static final String BY_IDCS = shown(HOLDER.formatted("$11"));
    private static final String BY_CNIE = shown(HOLDER.formatted("SELECT idcs FROM person WHERE cnie = $11"));
    private static final String BY_RESIDENCE_PERMIT =
            shown(HOLDER.formatted("SELECT idcs FROM person WHERE residence_permit = $11"));
    private static final String BY_ID = shown("id = ANY ($11)");

    /** The row beyond the limit tells that there is a next page; it is not shown, so it is not on record. */
    private static final String BY_PARENT = """
            WITH found AS (
                SELECT %s FROM person
                WHERE (mother = $13 OR father = $13) AND status NOT IN ('VOID', 'MERGED') AND %s AND id > $11
                ORDER BY id LIMIT $12::int + 1
            ), seen AS (
                SELECT id FROM found ORDER BY id LIMIT $12::int
            ), %s
            SELECT * FROM found ORDER BY id
            """.formatted(PersonRows.COLUMNS, Reading.VISIBLE, Reading.NOTED);

    private static final String NAMED = """
            WITH whole AS MATERIALIZED (
                SELECT person FROM resembling(ARRAY[$1::text], $3::int) AS whole (person)
            ), begun AS (
                SELECT person
                FROM resembling(ARRAY[$2::text], CASE WHEN (SELECT count(*) FROM whole) < $4::int THEN $3::int ELSE 0 END)
                     AS begun (person)
            )
            SELECT id, given_key_ar, given_key_fr, family_key_ar, family_key_fr
            FROM (SELECT person FROM whole UNION SELECT person FROM begun) AS named
            JOIN person ON person.id = named.person
            WHERE %s
            """.formatted(InSight.of("person.id", "$5"));

    private final Pool pool;

    PersonSearch(Pool pool) {
        this.pool = pool;
    }

    /** The children of whom a birth or a judgment told, of those whom the reader may see, by id after a given one. */
    Uni<List<PersonView>> children(UUID parent, UUID after, int limit, Reading reading) {
        return pool.preparedQuery(BY_PARENT)
                .execute(reading.parametersInSight(after, limit, parent))
                .map(rows -> stream(rows).map(PersonRows::view).toList());
    }

    /** Who holds a number and may be seen by the reader. */
    Uni<List<PersonView>> holder(PersonQuery query, Reading reading) {
        if (query.idcs() != null) {
            return shown(BY_IDCS, query.idcs().value(), reading);
        }
        if (query.cnie() != null) {
            return shown(BY_CNIE, query.cnie().value(), reading);
        }
        return shown(
                BY_RESIDENCE_PERMIT,
                Objects.requireNonNull(query.residencePermit()).value(),
                reading);
    }

    /** Everybody whom the role may see and whose name fits, the best first. Nothing of them is shown yet, so nothing is recorded. */
    Uni<List<Place>> named(NameQuery query, String role) {
        return pool.preparedQuery(NAMED)
                .execute(Tuple.of(query.whole(), query.begun(), MOST, ENOUGH, role))
                .map(rows -> stream(rows).map(row -> place(row, query)).sorted().toList());
    }

    /** The people of these places, in their order. */
    Uni<List<PersonView>> at(List<Place> places, Reading reading) {
        UUID[] ids = places.stream().map(Place::person).toArray(UUID[]::new);
        return shown(BY_ID, ids, reading).map(views -> inOrder(places, views));
    }

    private Uni<List<PersonView>> shown(String statement, Object key, Reading reading) {
        return pool.preparedQuery(statement)
                .execute(reading.parametersInSight(key))
                .map(rows -> stream(rows).map(PersonRows::view).toList());
    }

    private static List<PersonView> inOrder(List<Place> places, List<PersonView> views) {
        Map<UUID, PersonView> byId = new HashMap<>();
        views.forEach(view -> byId.put(view.id(), view));
        return places.stream()
                .flatMap(place -> Stream.ofNullable(byId.get(place.person())))
                .toList();
    }

    @SuppressWarnings("EnumOrdinal") // the fits stand in the order in which people are to be found
    private static Place place(Row row, NameQuery query) {
        Fit fit = query.fit(keys(row, "given_key_ar", "given_key_fr"), keys(row, "family_key_ar", "family_key_fr"));
        return new Place(fit.ordinal(), row.getUUID("id"));
    }

    private static List<String> keys(Row row, String arabic, String latin) {
        return Stream.of(arabic, latin)
                .flatMap(column -> Stream.ofNullable(row.getString(column)))
                .toList();
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static String shown(String key) {
        return """
                WITH seen AS (SELECT %s FROM person WHERE %s AND %s), %s
                SELECT * FROM seen
                """.formatted(PersonRows.COLUMNS, key, Reading.VISIBLE, Reading.NOTED);
    }

    /** Where a person stands among those found. */
    record Place(int rank, UUID person) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return rank == other.rank ? person.compareTo(other.person) : Integer.compare(rank, other.rank);
        }
    }
}
