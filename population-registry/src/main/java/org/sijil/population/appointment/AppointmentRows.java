package org.sijil.population.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;

/** The statements about appointments, in the caller's session. */
@ApplicationScoped
class AppointmentRows {

    /** Of an {@code appointment} row. */
    private static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', appointment.id,
                'requestId', appointment.request,
                'centreId', appointment.centre,
                'slot', to_char(appointment.slot, 'YYYY-MM-DD"T"HH24:MI'),
                'desk', appointment.desk,
                'state', lower(replace(appointment.state, '_', '-')),
                'moves', appointment.moves,
                'bookedAt', appointment.booked_at,
                'reason', appointment.reason))
            AS text)""";

    /** Locks are taken in one order, and counted because the client knows no column of type void. */
    private static final String QUEUE = """
            SELECT count(cast(pg_advisory_xact_lock(number) AS text))
              FROM (SELECT DISTINCT hashtextextended(term, 7219) AS number FROM unnest($1::text[]) AS term ORDER BY 1) AS queues
            """;

    private static final String USE = """
            SELECT count(*) FILTER (WHERE request = $1 AND state IN ('BOOKED', 'MUST_MOVE')),
                   coalesce(sum(1 + moves) FILTER (WHERE request = $1), 0),
                   count(*) FILTER (WHERE booked_by = $2 AND state IN ('BOOKED', 'MUST_MOVE'))
              FROM appointment
             WHERE request = $1 OR (booked_by = $2 AND state IN ('BOOKED', 'MUST_MOVE'))
            """;

    private static final String FREE_DESK = """
            SELECT min(desk)
              FROM generate_series(1, $3::int) AS desk
             WHERE desk NOT IN (SELECT taken.desk FROM appointment AS taken
                                 WHERE taken.centre = $1 AND taken.slot = $2 AND taken.state NOT IN ('MUST_MOVE', 'CANCELLED'))
            """;

    private static final String TAKEN = """
            SELECT slot, count(*)
              FROM appointment
             WHERE centre = $1 AND slot >= $2 AND slot < $3 AND state NOT IN ('MUST_MOVE', 'CANCELLED')
             GROUP BY slot
            """;

    private static final String ENTER = """
            INSERT INTO appointment (id, request, centre, slot, desk, state, booked_by, booked_at)
            VALUES (uuidv7(), $1, $2, $3, $4, 'BOOKED', $5, $6)
            RETURNING %s
            """.formatted(VIEW);

    /** A move that the centre asked for is not held against anybody. */
    private static final String MOVE = """
            UPDATE appointment
               SET centre = $2, slot = $3, desk = $4, moves = moves + CASE WHEN state = 'BOOKED' THEN 1 ELSE 0 END, state = 'BOOKED'
             WHERE id = $1
            RETURNING %s
            """.formatted(VIEW);

    private static final String END = """
            UPDATE appointment SET state = $2, reason = $3 WHERE id = $1 RETURNING %s
            """.formatted(VIEW);

    /** Whoever comes on the day has kept it; on another day, or not at all, the desk is free again. */
    private static final String END_OF_REQUEST = """
            WITH ended AS (
                SELECT id, $2 AND state = 'BOOKED' AND cast(slot AS date) = $3 AS kept
                  FROM appointment
                 WHERE request = $1 AND state IN ('BOOKED', 'MUST_MOVE')
                   FOR UPDATE
            )
            UPDATE appointment
               SET state = CASE WHEN ended.kept THEN 'KEPT' ELSE 'CANCELLED' END,
                   reason = CASE WHEN ended.kept THEN NULL ELSE $4 END
              FROM ended
             WHERE appointment.id = ended.id
            RETURNING %s
            """.formatted(VIEW);

    private static final String HELD = """
            SELECT %s, appointment.booked_by, centre.territory
              FROM appointment JOIN centre ON centre.id = appointment.centre
             WHERE appointment.id = $1
               FOR UPDATE OF appointment
            """.formatted(VIEW);

    private static final String BOOKED_FROM = """
            SELECT %s FROM appointment WHERE centre = $1 AND slot > $2 AND state = 'BOOKED' ORDER BY slot, id
            """.formatted(VIEW);

    private static final String MUST_MOVE = """
            WITH moved AS (
                UPDATE appointment SET state = 'MUST_MOVE' WHERE id = ANY ($1) AND state = 'BOOKED' RETURNING *
            )
            SELECT %s FROM moved AS appointment ORDER BY slot, id
            """.formatted(VIEW);

    /** Replicas and whoever books take others meanwhile. */
    private static final String MISS = """
            WITH missed AS (
                UPDATE appointment SET state = 'MISSED'
                 WHERE id IN (SELECT id FROM appointment WHERE state = 'BOOKED' AND slot < $1
                               ORDER BY slot LIMIT $2 FOR UPDATE SKIP LOCKED)
                RETURNING *
            )
            SELECT %s FROM missed AS appointment
            """.formatted(VIEW);

    private static final String DAY = """
            SELECT %s FROM appointment
             WHERE centre = $1 AND slot >= $2 AND slot < $3 AND state <> 'CANCELLED' AND (slot, id) > ($4, $5)
             ORDER BY slot, id
             LIMIT $6
            """.formatted(VIEW);

    private final JsonText json;

    AppointmentRows(JsonText json) {
        this.json = json;
    }

    /** Makes whoever uses the same of these words wait until the transaction ends. */
    Uni<Void> queue(String... words) {
        return Sql.rows(QUEUE, (Object) words).replaceWithVoid();
    }

    /** How much a request and a caller have used up. */
    Uni<Use> use(UUID request, String caller) {
        return Sql.rows(USE, request, caller).map(rows -> {
            Object[] row = rows.get(0);
            return new Use(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
        });
    }

    /** The first desk of so many that nobody has; null when there is none. */
    Uni<@Nullable Integer> freeDesk(UUID centre, LocalDateTime slot, int desks) {
        return Sql.value(Integer.class, FREE_DESK, centre, slot, desks);
    }

    /** How many desks are taken of each slot that has some, from one day to another. */
    Uni<Map<LocalDateTime, Integer>> taken(UUID centre, LocalDate from, LocalDate to) {
        return Sql.rows(TAKEN, centre, from.atStartOfDay(), to.plusDays(1).atStartOfDay())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> (LocalDateTime) row[0], row -> ((Number) row[1]).intValue())));
    }

    Uni<AppointmentView> enter(BookAppointment wanted, int desk, String by, OffsetDateTime at) {
        return one(ENTER, wanted.requestId(), wanted.centreId(), wanted.slot().local(), desk, by, at);
    }

    Uni<AppointmentView> move(UUID id, MoveAppointment wanted, int desk) {
        return one(MOVE, id, wanted.centreId(), wanted.slot().local(), desk);
    }

    Uni<AppointmentView> end(UUID id, AppointmentState state, @Nullable String reason) {
        return one(END, id, state.name(), reason);
    }

    /** The open appointment of a request, ended; empty for none. */
    Uni<List<AppointmentView>> endOf(UUID request, boolean came, LocalDate today, String reason) {
        return all(END_OF_REQUEST, request, came, today, reason);
    }

    /** Locked until the transaction ends; empty for none. */
    Uni<List<Held>> held(UUID id) {
        return Sql.rows(HELD, id)
                .map(rows -> rows.stream()
                        .map(row ->
                                new Held(view((String) row[0]), (String) row[1], new TerritoryCode((String) row[2])))
                        .toList());
    }

    Uni<List<AppointmentView>> bookedFrom(UUID centre, LocalDateTime from) {
        return all(BOOKED_FROM, centre, from);
    }

    Uni<List<AppointmentView>> mustMove(List<AppointmentView> appointments) {
        return all(MUST_MOVE, (Object)
                appointments.stream().map(AppointmentView::id).toArray(UUID[]::new));
    }

    /** Of those to which nobody came before a time, as many as fit into one transaction. */
    Uni<List<AppointmentView>> miss(LocalDateTime before, int most) {
        return all(MISS, before, most);
    }

    /** Those of a day after one of them, in order of time. */
    Uni<List<AppointmentView>> ofDay(UUID centre, LocalDate day, LocalDateTime after, UUID id, int most) {
        return all(DAY, centre, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), after, id, most);
    }

    private Uni<AppointmentView> one(String sql, @Nullable Object... parameters) {
        return all(sql, parameters).map(views -> views.get(0));
    }

    private Uni<List<AppointmentView>> all(String sql, @Nullable Object... parameters) {
        return Sql.values(String.class, sql, parameters)
                .map(texts -> texts.stream().map(this::view).toList());
    }

    private AppointmentView view(String text) {
        return json.read(text, AppointmentView.class);
    }

    /** How much is used up: open appointments and slots ever given to a request, open ones that a caller made. */
    record Use(int open, int given, int ofCaller) {}

    /** An appointment, who made it and where the centre is. */
    record Held(AppointmentView view, String bookedBy, TerritoryCode territory) {}
}
