package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;

/**
 * The question that hospitals ask all day: one indexed statement, which also leaves the record of the consultation. A number
 * that nobody holds gets a record about nobody, so that time does not tell it from one that somebody does.
 */
@ApplicationScoped
class CoverageCheck {

    private static final String CHECK = """
        WITH found AS (
            SELECT coalesce(p.id, '00000000-0000-0000-0000-000000000000') AS id, e.regime, e.valid_from
              FROM (VALUES (1)) AS one
              LEFT JOIN person p ON p.idcs = $1
              LEFT JOIN enrollment e
                     ON e.person = p.id AND e.track = 'compulsory-health'
                    AND e.valid_from <= $2 AND (e.valid_until IS NULL OR e.valid_until > $2)),
        noted AS (
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT id, $3, $4, $5, 'coverage-check', 'law-65.00', '{covered,regime,since}', $6, $7
              FROM found)
        SELECT regime, valid_from
          FROM found
         WHERE regime IS NOT NULL
        """;

    private final Pool pool;
    private final Caller caller;
    private final Clock clock;

    CoverageCheck(Pool pool, Caller caller, Clock clock) {
        this.pool = pool;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Coverage> check(CoverageQuestion question) {
        LocalDate on = question.on() == null ? LocalDate.now(clock) : question.on();
        Tuple parameters = Tuple.tuple()
                .addString(question.idcs().value())
                .addLocalDate(on)
                .addString(caller.id())
                .addString(caller.role())
                .addString(caller.client())
                .addString(TraceId.current())
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return pool.preparedQuery(CHECK).execute(parameters).map(CoverageCheck::answer);
    }

    private static Coverage answer(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Coverage.NONE;
        }
        Row row = rows.iterator().next();
        return new Coverage(true, row.getString("regime"), row.getLocalDate("valid_from"));
    }
}
