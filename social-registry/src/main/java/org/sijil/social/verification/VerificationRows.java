package org.sijil.social.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** The questions that wait, as rows. Whoever takes some has them for a while; then another replica does. */
@ApplicationScoped
class VerificationRows {

    /** A pause of a minute grows to an hour: what comes back is asked again the same day. */
    private static final int MOST_DOUBLINGS = 6;

    /** Nobody is told anything about a declaration that the household has replaced: such a question is dropped. */
    private static final String TAKE = """
        WITH due AS (
            SELECT request.id, household.declaration = request.declaration AS current
              FROM verification_request request JOIN household ON household.id = request.household
             WHERE body = $1 AND state = 'waiting' AND next_attempt_at <= $2
             ORDER BY next_attempt_at, request.id
             LIMIT $4
               FOR UPDATE OF request SKIP LOCKED
        ), dropped AS (
            DELETE FROM verification_request
             USING due
             WHERE verification_request.id = due.id AND NOT current
        ), taken AS (
            UPDATE verification_request
               SET next_attempt_at = cast($3 AS timestamptz), attempts = attempts + 1, state = $5
              FROM due
             WHERE verification_request.id = due.id AND current
            RETURNING verification_request.id, household, answer, contract, declared, attempts
        )
        SELECT id, answer, contract, declared, attempts,
               (SELECT string_agg(idcs, ' ' ORDER BY position)
                  FROM membership
                 WHERE membership.household = taken.household AND valid_until IS NULL)
          FROM taken
         ORDER BY id
        """;

    private static final String REST = """
        UPDATE verification_request
           SET next_attempt_at = $2
         WHERE body = $1 AND state = 'waiting'
        """;

    private static final String DECLARED = """
        SELECT answer, declared
          FROM verification_request
         WHERE id = $1 AND body = $2
        """;

    private static final String ANSWER = """
        WITH answered AS (
            UPDATE verification_request
               SET state = 'answered', finding = $3, found_on = $4, said = $5, answered_at = $6
             WHERE id = $1 AND body = $2 AND state <> 'answered'
            RETURNING declaration, answer
        )
        INSERT INTO answer_provenance (declaration, pointer, source, valid_from, recorded_at, body, finding)
        SELECT declaration, '/' || answer, 'verified', cast($4 AS date), cast($6 AS timestamptz), cast($2 AS text),
               cast($3 AS text)
          FROM answered
        """;

    private final VerificationConfig config;
    private final Clock clock;

    VerificationRows(VerificationConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Takes questions to be asked over HTTP, for as long as asking all of them may take. */
    Uni<List<Waiting>> take(Body body, int most) {
        return take(body, most, config.patience().multipliedBy(2L * most + 1), "waiting");
    }

    /** Takes questions to be written into a file; they are not asked again. */
    Uni<List<Waiting>> takeForFile(Body body, int most) {
        return take(body, most, Duration.ZERO, "sent");
    }

    /** Leaves a body alone for a while after an attempt that failed: all that waits for it waits longer. */
    Uni<Void> rest(Body body, int attempts) {
        Duration pause = config.pause().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return Sql.update(REST, body.code(), Moments.now(clock).plus(pause)).replaceWithVoid();
    }

    /** What was declared, for a question that was asked of this body; null when there is none. */
    Uni<@Nullable Declared> declared(UUID id, String body) {
        return Sql.rows(DECLARED, id, body)
                .map(rows -> rows.isEmpty() ? null : new Declared((String) rows.get(0)[0], (String) rows.get(0)[1]));
    }

    /** Keeps what a body found, beside the declaration too; false when it had answered already. */
    Uni<Boolean> answered(String body, Found found, Found.Finding finding) {
        return Sql.update(ANSWER, found.id(), body, finding.code(), found.on(), found.value(), Moments.now(clock))
                .map(rows -> rows > 0);
    }

    private Uni<List<Waiting>> take(Body body, int most, Duration lease, String state) {
        return Sql.rows(
                        TAKE,
                        body.code(),
                        Moments.now(clock),
                        Moments.now(clock).plus(lease),
                        most,
                        state)
                .map(rows -> rows.stream().map(Waiting::of).toList());
    }

    /** An answer as it was declared. */
    record Declared(String answer, String value) {}

    /** A question that was taken. */
    record Waiting(
            UUID id, String answer, @Nullable String contract, String declared, int attempts, List<String> numbers) {

        static Waiting of(Object[] row) {
            return new Waiting(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Integer) row[4],
                    row[5] == null ? List.of() : List.of(((String) row[5]).split(" ", -1)));
        }

        /** As little as lets the body answer. */
        Asked of(Body body, Body.Verifiable verifiable) {
            return new Asked(
                    id,
                    answer,
                    body.finds() == Body.Finds.CONTRACT ? contract : null,
                    body.finds() == Body.Finds.NUMBERS ? numbers : null,
                    verifiable.sends() == Body.Sends.VALUE ? declared : null);
        }
    }
}
