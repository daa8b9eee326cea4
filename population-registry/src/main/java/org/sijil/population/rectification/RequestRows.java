package org.sijil.population.rectification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.paging.DatedPlace;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.population.consultation.Reading;

/** The statements that read requests; those for others than the person record whose request they show. */
@ApplicationScoped
class RequestRows {

    /** Of a {@code request} row. */
    static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', request.id,
                'person', request.person,
                'field', request.field,
                'wanted', request.wanted,
                'reason', request.reason,
                'documents', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                         'id', paper.id, 'kind', lower(replace(paper.kind, '_', '-')),
                                         'mediaType', paper.media_type, 'size', paper.size,
                                         'sha256', encode(paper.sha256, 'hex'), 'receivedAt', paper.received_at)
                                     ORDER BY paper.id), '[]')
                                FROM correction_request_document link
                                JOIN document paper ON paper.id = link.document
                               WHERE link.request = request.id),
                'state', lower(replace(request.state, '_', '-')),
                'requestedAt', request.requested_at,
                'due', request.due,
                'overdue', false,
                'takenAt', request.taken_at,
                'decidedAt', request.decided_at,
                'decisionReason', request.decision_reason,
                'event', request.event))
            AS text)""";

    private static final String OPEN_STATES = "('RECEIVED', 'IN_REVIEW')";

    /** The next to be answered first. */
    private static final String QUEUE = """
            WITH found AS (
                SELECT request.*
                  FROM correction_request request
                  JOIN person ON person.id = request.person
                 WHERE %s
                   AND CASE WHEN $11::text IS NULL THEN request.state IN %s ELSE request.state = $11 END
                   AND (request.due, request.id) > ($12, $13)
                 ORDER BY request.due, request.id
                 LIMIT $14::int + 1
            ), seen AS (
                SELECT DISTINCT person AS id FROM (SELECT person FROM found ORDER BY due, id LIMIT $14::int) AS shown
            ), %s
            SELECT %s AS view FROM found request ORDER BY request.due, request.id
            """.formatted(Reading.VISIBLE, OPEN_STATES, Reading.NOTED, VIEW);

    private static final String ONE = """
            WITH found AS (
                SELECT request.* FROM correction_request request JOIN person ON person.id = request.person
                 WHERE request.id = $11 AND %s
            ), seen AS (
                SELECT person AS id FROM found
            ), %s
            SELECT %s AS view FROM found request
            """.formatted(Reading.VISIBLE, Reading.NOTED, VIEW);

    private static final String OF_PERSON = """
            SELECT %s AS view
              FROM correction_request request
             WHERE request.person = $1 AND request.id < $2
             ORDER BY request.id DESC
             LIMIT $3
            """.formatted(VIEW);

    private final Pool pool;
    private final JsonText json;
    private final Clock clock;

    RequestRows(Pool pool, JsonText json, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    Uni<Page<RequestView>> queue(@Nullable RequestState state, PageRequest page, Reading reading) {
        DatedPlace after = DatedPlace.of(page);
        return pool.preparedQuery(QUEUE)
                .execute(reading.parametersInSight(
                        state == null ? null : state.name(), after.date(), after.id(), page.limit()))
                .map(this::views)
                .map(found -> Page.of(found, page.limit(), last -> new DatedPlace(last.due(), last.id()).cursor()));
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-request}, also when the reader may not see the person */
    Uni<RequestView> one(UUID id, Reading reading) {
        return pool.preparedQuery(ONE)
                .execute(reading.parametersInSight(id))
                .map(this::views)
                .map(found -> {
                    if (found.isEmpty()) {
                        throw RectificationProblem.UNKNOWN_REQUEST.refuse();
                    }
                    return found.get(0);
                });
    }

    /** The requests of a person, newest first. */
    Uni<Page<RequestView>> of(UUID person, PageRequest page) {
        UUID before = IdPlace.fromGreatest(page).id();
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person, before, page.limit() + 1))
                .map(this::views)
                .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last.id()).cursor()));
    }

    /** A view from the text that {@link #VIEW} gives. */
    RequestView view(String text) {
        return json.read(text, RequestView.class).on(LocalDate.now(clock));
    }

    private List<RequestView> views(RowSet<Row> rows) {
        List<RequestView> views = new ArrayList<>(rows.size());
        rows.forEach(row -> views.add(view(row.getString("view"))));
        return views;
    }
}
