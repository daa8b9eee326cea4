package org.sijil.population.objection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.paging.DatedPlace;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.population.consultation.Reading;

/** The statements that read objections. */
@ApplicationScoped
public class ObjectionRows {

    /** Of an {@code objection} row. */
    static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', objection.id,
                'person', objection.person,
                'consultation', (SELECT jsonb_build_object(
                                     'at', read.at, 'actor', read.actor, 'role', read.role, 'client', read.client,
                                     'purpose', read.purpose, 'legalBasis', read.legal_basis, 'fields', read.fields)
                                   FROM consultation read WHERE read.id = objection.consultation),
                'correctionRequest', objection.request,
                'reason', objection.reason,
                'raisedAt', objection.raised_at,
                'due', objection.due,
                'upheld', objection.upheld,
                'answer', objection.answer,
                'answeredAt', objection.answered_at))
            AS text) AS view""";

    /** Those without an answer, the next to be answered first. */
    private static final String QUEUE = """
            WITH found AS (
                SELECT objection.*
                  FROM objection
                  JOIN person ON person.id = objection.person
                 WHERE %s
                   AND (objection.consultation IS NOT NULL) = $11 AND objection.answered_at IS NULL
                   AND (objection.due, objection.id) > ($12, $13)
                 ORDER BY objection.due, objection.id
                 LIMIT $14::int + 1
            ), seen AS (
                SELECT DISTINCT person AS id FROM (SELECT person FROM found ORDER BY due, id LIMIT $14::int) AS shown
            ), %s
            SELECT %s FROM found objection ORDER BY objection.due, objection.id
            """.formatted(Reading.VISIBLE, Reading.NOTED, VIEW);

    private static final String OF_PERSON = """
            SELECT %s FROM objection WHERE objection.person = $1 AND objection.id < $2 ORDER BY objection.id DESC LIMIT $3
            """.formatted(VIEW);

    private final Pool pool;
    private final JsonText json;

    ObjectionRows(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    /** The objections of a person, newest first; whoever asks has made sure that the reader may see them. */
    public Uni<Page<ObjectionView>> of(UUID person, PageRequest page) {
        UUID before = IdPlace.fromGreatest(page).id();
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person, before, page.limit() + 1))
                .map(this::views)
                .map(found -> found.stream().map(ObjectionView::forPerson).toList())
                .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last.id()).cursor()));
    }

    Uni<Page<ObjectionView>> queue(boolean toReadings, PageRequest page, Reading reading) {
        DatedPlace after = DatedPlace.of(page);
        return pool.preparedQuery(QUEUE)
                .execute(reading.parametersInSight(toReadings, after.date(), after.id(), page.limit()))
                .map(this::views)
                .map(found -> Page.of(found, page.limit(), last -> new DatedPlace(last.due(), last.id()).cursor()));
    }

    private List<ObjectionView> views(RowSet<Row> rows) {
        List<ObjectionView> views = new ArrayList<>(rows.size());
        rows.forEach(row -> views.add(json.read(row.getString("view"), ObjectionView.class)));
        return views;
    }
}
