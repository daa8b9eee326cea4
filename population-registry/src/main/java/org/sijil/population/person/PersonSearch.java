package org.sijil.population.person;

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
import org.sijil.population.consultation.Reading;

/** The statements that look for persons; each has an index to begin with. */
@ApplicationScoped
class PersonSearch {

    private static final String BY_IDCS = list("idcs = $13");
    private static final String BY_CNIE = list("cnie = $13");
    private static final String BY_RESIDENCE_PERMIT = list("residence_permit = $13");
    private static final String BY_PARENT = list("(mother = $13 OR father = $13) AND status <> 'VOID'");
    private static final String BY_ARABIC_NAME = list(named("given_key_ar", "family_key_ar"));
    private static final String BY_LATIN_NAME = list(named("given_key_fr", "family_key_fr"));

    private final Pool pool;

    PersonSearch(Pool pool) {
        this.pool = pool;
    }

    /** Whom the reader may see of those who fit, by id after a given one; one more than the limit if there are as many. */
    Uni<List<PersonView>> search(PersonQuery query, UUID after, int limit, Reading reading) {
        Question question = question(query, after, limit, reading);
        return pool.preparedQuery(question.statement())
                .execute(question.parameters())
                .map(PersonSearch::views);
    }

    /** The children of whom a birth or a judgment told, of those whom the reader may see. */
    Uni<List<PersonView>> children(UUID parent, UUID after, int limit, Reading reading) {
        return pool.preparedQuery(BY_PARENT)
                .execute(reading.parametersInSight(after, limit, parent))
                .map(PersonSearch::views);
    }

    private static Question question(PersonQuery query, UUID after, int limit, Reading reading) {
        if (query.idcs() != null) {
            return new Question(
                    BY_IDCS,
                    reading.parametersInSight(after, limit, query.idcs().value()));
        }
        if (query.cnie() != null) {
            return new Question(
                    BY_CNIE,
                    reading.parametersInSight(after, limit, query.cnie().value()));
        }
        if (query.residencePermit() != null) {
            return new Question(
                    BY_RESIDENCE_PERMIT,
                    reading.parametersInSight(
                            after, limit, query.residencePermit().value()));
        }
        if (query.name() != null && query.birthDate() != null) {
            return byName(NameQuery.of(query.name()), query.birthDate(), reading.parametersInSight(after, limit));
        }
        throw PersonProblem.ONE_SEARCH_KEY.refuse();
    }

    private static Question byName(NameQuery name, LocalDate birthDate, Tuple parameters) {
        parameters
                .addLocalDate(birthDate)
                .addArrayOfString(name.heads().toArray(String[]::new))
                .addArrayOfString(name.tails().toArray(String[]::new));
        return new Question(name.arabic() ? BY_ARABIC_NAME : BY_LATIN_NAME, parameters);
    }

    /** The row beyond the limit tells that there is a next page; it is not shown, so it is not on record. */
    private static String list(String key) {
        return """
                WITH found AS (
                    SELECT %s FROM person WHERE %s AND %s AND id > $11 ORDER BY id LIMIT $12::int + 1
                ), seen AS (
                    SELECT id FROM found ORDER BY id LIMIT $12::int
                ), %s
                SELECT * FROM found ORDER BY id
                """.formatted(PersonRows.COLUMNS, key, Reading.VISIBLE, Reading.NOTED);
    }

    /** Born that day, with a cut of the words of which one part is in the given and the other in the family name. */
    private static String named(String given, String family) {
        return """
                birth_date = $13 AND EXISTS (
                    SELECT FROM unnest($14::text[], $15::text[]) AS cut (head, tail)
                    WHERE strpos(%1$s, head) > 0 AND strpos(%2$s, tail) > 0
                       OR strpos(%1$s, tail) > 0 AND strpos(%2$s, head) > 0)
                """.formatted(given, family);
    }

    private static List<PersonView> views(RowSet<Row> rows) {
        List<PersonView> views = new ArrayList<>(rows.size());
        rows.forEach(row -> views.add(PersonRows.view(row)));
        return views;
    }

    private record Question(String statement, Tuple parameters) {}
}
