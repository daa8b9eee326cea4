package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;

/**
 * The statements that read requests. Whoever asked sees theirs; staff see those that were submitted in their territory, which records
 * a reading of the person who came of one. What became somebody sealed is nobody's request, also for whoever asked: they may be sealed
 * from that very guardian.
 */
@ApplicationScoped
class RequestRows {

    /** Of a {@code request} row. */
    static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', request.id,
                'receipt', request.receipt,
                'channel', lower(replace(request.channel, '_', '-')),
                'kind', lower(replace(request.kind, '_', '-')),
                'state', lower(replace(request.state, '_', '-')),
                'person', request.content -> 'person',
                'witnesses', request.content -> 'witnesses',
                'documents', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                         'id', paper.id, 'kind', lower(replace(paper.kind, '_', '-')),
                                         'mediaType', paper.media_type, 'size', paper.size,
                                         'sha256', encode(paper.sha256, 'hex'), 'receivedAt', paper.received_at)
                                     ORDER BY paper.id), '[]')
                                FROM registration_request_document link
                                JOIN document paper ON paper.id = link.document
                               WHERE link.request = request.id),
                'createdAt', request.created_at,
                'submittedAt', request.submitted_at,
                'due', request.due,
                'appointment', request.appointment,
                'duplicateCase', request.duplicate_case,
                'registered', (SELECT jsonb_build_object('person', entered.id, 'idcs', entered.idcs)
                                 FROM person entered WHERE entered.id = request.person),
                'version', request.version))
            AS text)""";

    /** With the role as {@code $2}. */
    static final String VISIBLE = InSight.of("request.person", "nullif($2::text, 'citizen')");

    private static final String OWN = "request.owner = $1";

    private static final String OFFICES = """
            request.submitted_at IS NOT NULL
            AND ($9 = '*' OR request.territory = $9 OR starts_with(request.territory, $9 || '.'))
            """;

    private static final String SEEN = """
            WITH found AS (
                SELECT request.*
                  FROM registration_request request
                 WHERE %s AND (%s) AND $9::text IS NOT NULL AND $10::text IS NULL AND %s
                 %s
            ), seen AS (
                SELECT person AS id FROM found WHERE person IS NOT NULL
            ), %s
            SELECT %s AS view FROM found request ORDER BY request.id
            """;

    private static final String BY_ID = one("request.id = $11");
    private static final String BY_RECEIPT = one("request.receipt = $11");

    /** The longest on their way first; two statements, because no index serves an "or". */
    private static final String QUEUE = list(OFFICES);

    private static final String MINE = list(OWN);

    private static final String OF_PERSON =
            "SELECT " + VIEW + " AS view FROM registration_request request WHERE request.person = $1";

    private static final String STEPS = """
            SELECT move, from_state, to_state, at, by, role, reason
              FROM registration_request_step
             WHERE request = $1
             ORDER BY version
            """;

    private static final String FOLLOWED = "SELECT state, due FROM registration_request WHERE receipt = $1";

    private final Pool pool;
    private final JsonText json;

    RequestRows(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-registration-request}, also when the reader may not see it */
    Uni<RegistrationRequestView> one(UUID id, Reading reading) {
        return pool.preparedQuery(BY_ID).execute(reading.parametersInSight(id)).map(this::only);
    }

    Uni<@Nullable RegistrationRequestView> one(Receipt receipt, Reading reading) {
        return pool.preparedQuery(BY_RECEIPT)
                .execute(reading.parametersInSight(receipt.value()))
                .map(this::views)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /**
     * A page of the caller's own requests.
     *
     * @param states in which they are to be
     */
    Uni<Page<RegistrationRequestView>> mine(
            Collection<RegistrationState> states, @Nullable String territory, PageRequest page, Reading reading) {
        return list(MINE, states, territory, page, reading);
    }

    /** A page of those submitted in the reader's territory. */
    Uni<Page<RegistrationRequestView>> queue(
            Collection<RegistrationState> states, @Nullable String territory, PageRequest page, Reading reading) {
        return list(QUEUE, states, territory, page, reading);
    }

    private Uni<Page<RegistrationRequestView>> list(
            String statement,
            Collection<RegistrationState> states,
            @Nullable String territory,
            PageRequest page,
            Reading reading) {
        UUID after = IdPlace.fromSmallest(page).id();
        String[] names = states.stream().map(RegistrationState::name).toArray(String[]::new);
        return pool.preparedQuery(statement)
                .execute(reading.parametersInSight(names, territory, after, page.limit() + 1))
                .map(this::views)
                .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last.id()).cursor()));
    }

    /** The request by which a person came. */
    Uni<@Nullable RegistrationRequestView> of(UUID person) {
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person))
                .map(this::views)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    Uni<List<RegistrationStep>> steps(UUID id) {
        return pool.preparedQuery(STEPS).execute(Tuple.of(id)).map(rows -> {
            List<RegistrationStep> steps = new ArrayList<>(rows.size());
            rows.forEach(row -> steps.add(step(row)));
            return steps;
        });
    }

    /** How far the request of a receipt is; nothing where there is none. */
    Uni<@Nullable FollowingView> followed(String receipt) {
        return pool.preparedQuery(FOLLOWED).execute(Tuple.of(receipt)).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return FollowingView.of(RegistrationState.valueOf(row.getString("state")), row.getLocalDate("due"));
        });
    }

    private RegistrationRequestView only(RowSet<Row> rows) {
        List<RegistrationRequestView> found = views(rows);
        if (found.isEmpty()) {
            throw ApplicationProblem.UNKNOWN_REGISTRATION_REQUEST.refuse();
        }
        return found.get(0);
    }

    private List<RegistrationRequestView> views(RowSet<Row> rows) {
        List<RegistrationRequestView> views = new ArrayList<>(rows.size());
        rows.forEach(row -> views.add(json.read(row.getString("view"), RegistrationRequestView.class)));
        return views;
    }

    private static RegistrationStep step(Row row) {
        String from = row.getString("from_state");
        return new RegistrationStep(
                Move.valueOf(row.getString("move")),
                from == null ? null : RegistrationState.valueOf(from),
                RegistrationState.valueOf(row.getString("to_state")),
                row.getOffsetDateTime("at"),
                row.getString("by"),
                row.getString("role"),
                row.getString("reason"));
    }

    private static String one(String key) {
        return SEEN.formatted(key, OWN + " OR " + OFFICES, VISIBLE, "", Reading.NOTED, VIEW);
    }

    private static String list(String whose) {
        return SEEN.formatted("""
                request.state = ANY ($11::text[])
                AND ($12::text IS NULL OR request.territory = $12 OR starts_with(request.territory, $12 || '.'))
                AND request.id > $13
                """, whose, VISIBLE, "ORDER BY request.id LIMIT $14", Reading.NOTED, VIEW);
    }
}
