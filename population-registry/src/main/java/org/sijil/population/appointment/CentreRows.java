package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;

/** The statements about centres, in the caller's session. */
@ApplicationScoped
class CentreRows {

    /** Of a {@code centre} row; takes today as {@code $1}. */
    private static final String VIEW = """
            cast(jsonb_build_object(
                'id', centre.id,
                'code', centre.code,
                'name', jsonb_build_object('ar', centre.name_ar, 'fr', centre.name_fr),
                'territory', centre.territory,
                'schedules', (SELECT jsonb_agg(jsonb_build_object(
                                         'from', effective_from, 'hours', hours, 'desks', desks, 'slotMinutes', slot_minutes)
                                     ORDER BY effective_from)
                                FROM centre_schedule WHERE centre_schedule.centre = centre.id),
                'closures', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                        'day', day, 'reason', jsonb_build_object('ar', reason_ar, 'fr', reason_fr))
                                    ORDER BY day), '[]')
                               FROM centre_closure WHERE centre_closure.centre = centre.id AND day >= $1),
                'version', centre.version)
            AS text)""";

    private static final String ONE = "SELECT " + VIEW + " FROM centre WHERE id = $2";

    private static final String LIST = """
            SELECT %s FROM centre
             WHERE ($2::text IS NULL OR territory = $2 OR starts_with(territory, $2 || '.')) AND code > $3
             ORDER BY code
             LIMIT $4
            """.formatted(VIEW);

    private static final String ADD = """
            INSERT INTO centre (id, code, name_ar, name_fr, territory, version)
            VALUES (uuidv7(), $1, $2, $3, $4, 0)
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private static final String CHANGE = """
            UPDATE centre SET name_ar = coalesce($2, name_ar), name_fr = coalesce($3, name_fr), version = version + 1 WHERE id = $1
            """;

    private static final String SCHEDULE = """
            INSERT INTO centre_schedule (centre, effective_from, hours, desks, slot_minutes)
            VALUES ($1, $2, cast(cast($3 AS text) AS jsonb), $4, $5)
            ON CONFLICT (centre, effective_from)
            DO UPDATE SET hours = excluded.hours, desks = excluded.desks, slot_minutes = excluded.slot_minutes
            """;

    private static final String CLOSE = """
            INSERT INTO centre_closure (centre, day, reason_ar, reason_fr)
            SELECT $1, day::date, $4, $5 FROM generate_series($2::date, $3::date, interval '1 day') AS day
            ON CONFLICT (centre, day) DO UPDATE SET reason_ar = excluded.reason_ar, reason_fr = excluded.reason_fr
            """;

    private static final String REOPEN = "DELETE FROM centre_closure WHERE centre = $1 AND day BETWEEN $2 AND $3";

    private static final String HOLD = "SELECT id FROM centre WHERE id = $1 FOR UPDATE";
    private static final String SHARE = "SELECT id FROM centre WHERE id = $1 FOR SHARE";

    private final JsonText json;
    private final Clock clock;

    CentreRows(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-centre} */
    Uni<Centre> find(UUID id) {
        return Sql.value(String.class, ONE, LocalDate.now(clock), id)
                .onItem()
                .ifNull()
                .failWith(AppointmentProblem.UNKNOWN_CENTRE::refuse)
                .map(text -> json.read(text, Centre.class));
    }

    /** For whoever changes it: nobody books meanwhile. Held before it is read, so that what was waited for is seen. */
    Uni<Centre> held(UUID id) {
        return Sql.values(UUID.class, HOLD, id).chain(() -> find(id));
    }

    /** For whoever books: it does not change meanwhile. */
    Uni<Centre> shared(UUID id) {
        return Sql.values(UUID.class, SHARE, id).chain(() -> find(id));
    }

    Uni<Page<Centre>> list(@Nullable TerritoryCode territory, PageRequest page) {
        String after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1, parts -> parts.get(0));
        return Sql.values(
                        String.class,
                        LIST,
                        LocalDate.now(clock),
                        territory == null ? null : territory.value(),
                        after,
                        page.limit() + 1)
                .map(texts -> texts.stream()
                        .map(text -> json.read(text, Centre.class))
                        .toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.code())));
    }

    /** @throws org.sijil.commons.problem.Refused {@code centre-code-taken} */
    Uni<UUID> add(OpenCentre centre) {
        return Sql.value(
                        UUID.class,
                        ADD,
                        centre.code(),
                        centre.name().ar(),
                        centre.name().fr(),
                        centre.territory().value())
                .onItem()
                .ifNull()
                .failWith(() -> AppointmentProblem.CENTRE_CODE_TAKEN.at("/code"));
    }

    /** A new version, with another name unless there is none. */
    Uni<Void> change(UUID id, @Nullable Label name) {
        return Sql.update(CHANGE, id, name == null ? null : name.ar(), name == null ? null : name.fr())
                .replaceWithVoid();
    }

    Uni<Void> schedule(UUID id, Schedule schedule) {
        return Sql.update(
                        SCHEDULE,
                        id,
                        schedule.from(),
                        json.of(schedule.hours()),
                        schedule.desks(),
                        schedule.slotMinutes())
                .replaceWithVoid();
    }

    Uni<Void> close(UUID id, CloseDays days) {
        return Sql.update(
                        CLOSE,
                        id,
                        days.from(),
                        days.to(),
                        days.reason().ar(),
                        days.reason().fr())
                .replaceWithVoid();
    }

    Uni<Void> reopen(UUID id, ReopenDays days) {
        return Sql.update(REOPEN, id, days.from(), days.to()).replaceWithVoid();
    }
}
