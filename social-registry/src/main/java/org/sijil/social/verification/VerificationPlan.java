package org.sijil.social.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** Says what is to be asked of whom: of the latest declarations, once each, whatever has not been verified or corrected. */
@ApplicationScoped
class VerificationPlan {

    static final int BATCH = 500;

    private static final String PLAN = """
        WITH unasked AS (
            SELECT declaration.id, household.id AS household, answers, sheet,
                   household.declaration = declaration.id AND dissolved_on IS NULL AS current
              FROM declaration JOIN household ON household.id = declaration.household
             WHERE asked_at IS NULL
             ORDER BY declared_at
             LIMIT $3
               FOR UPDATE OF declaration SKIP LOCKED
        ), asked AS (
            INSERT INTO verification_request (id, household, declaration, body, answer, contract, declared, state,
                                              requested_at, next_attempt_at)
            SELECT uuidv7(), household, id, body, answer, sheet -> 'contracts' ->> contract, answers ->> answer, 'waiting',
                   cast($2 AS timestamptz), cast($2 AS timestamptz)
              FROM unasked,
                   jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS verifiable(body text, answer text, contract text)
             WHERE current
               AND answers ->> answer IS NOT NULL
               AND (contract IS NULL OR sheet -> 'contracts' ->> contract IS NOT NULL)
               AND NOT EXISTS (SELECT 1
                                 FROM answer_provenance
                                WHERE answer_provenance.declaration = unasked.id
                                  AND pointer = '/' || answer AND source IN ('verified', 'corrected'))
            ON CONFLICT DO NOTHING
        )
        UPDATE declaration
           SET asked_at = cast($2 AS timestamptz)
          FROM unasked
         WHERE declaration.id = unasked.id
        """;

    private final JsonText json;
    private final Clock clock;

    VerificationPlan(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Plans for some declarations, in the current transaction; answers for how many. */
    Uni<Integer> plan(List<Body> bodies) {
        List<Row> rows = bodies.stream()
                .flatMap(body ->
                        body.answers().stream().map(each -> new Row(body.code(), each.answer(), body.contract())))
                .toList();
        return Sql.update(PLAN, json.of(rows), Moments.now(clock), BATCH);
    }

    @RegisterForReflection
    record Row(String body, String answer, @Nullable String contract) {}
}
