package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;
import org.sijil.enrollment.regime.Regimes;

/**
 * A programme asks whether somebody is in another one: yes or no, in one statement that also leaves the record of the
 * consultation. A number that nobody holds gets a record about nobody, so that time does not tell it from one that somebody does.
 */
@ApplicationScoped
class EnrollmentCheck {

    private static final String CHECK = """
        WITH found AS (
            SELECT coalesce(p.id, '00000000-0000-0000-0000-000000000000') AS id,
                   EXISTS (SELECT FROM enrollment e
                            WHERE e.person = p.id AND e.regime = $2
                              AND e.valid_from <= $3 AND (e.valid_until IS NULL OR e.valid_until > $3)) AS enrolled
              FROM (VALUES (1)) AS one
              LEFT JOIN person p ON p.idcs = $1),
        noted AS (
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT id, $4, $5, $6, 'enrollment-enquiry', 'law-65.00, law-58.23', '{enrolled}', $7, $8
              FROM found)
        SELECT enrolled
          FROM found
        """;

    private final Pool pool;
    private final Regimes regimes;
    private final Caller caller;
    private final Clock clock;

    EnrollmentCheck(Pool pool, Regimes regimes, Caller caller, Clock clock) {
        this.pool = pool;
        this.regimes = regimes;
        this.caller = caller;
        this.clock = clock;
    }

    /** A regime that there is none of is refused: a slip of the pen must not read as a no. */
    Uni<EnrollmentAnswer> check(EnrollmentQuestion question) {
        if (regimes.find(question.regime()).isEmpty()) {
            throw EnrollmentProblem.UNKNOWN_REGIME
                    .with(Map.of("regimes", String.join(", ", ids())))
                    .at("/regime");
        }
        Tuple parameters = Tuple.tuple()
                .addString(question.idcs().value())
                .addString(question.regime())
                .addLocalDate(LocalDate.now(clock))
                .addString(caller.id())
                .addString(caller.role())
                .addString(caller.client())
                .addString(TraceId.current())
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return pool.preparedQuery(CHECK)
                .execute(parameters)
                .map(rows -> new EnrollmentAnswer(rows.iterator().next().getBoolean("enrolled")));
    }

    private List<String> ids() {
        return regimes.all().stream().map(rules -> rules.regime().id()).toList();
    }
}
