package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.population.biometrics.BiometricMatcher.Candidate;

/** The statements by which replicas share what waits for the matcher. A result counts only for the message it answers. */
@ApplicationScoped
class WorkRows {

    /** Whoever takes it has until the new due time; after that another one does. */
    private static final String CLAIM = """
            UPDATE biometric_capture SET attempts = attempts + 1, due = $2
             WHERE id = (SELECT id FROM biometric_capture
                          WHERE state IN ('TO_INSERT', 'TO_IDENTIFY', 'TO_DELETE') AND due <= $1
                          ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, state, message, attempts, person, request, captured_by
            """;

    private static final String LEAD_ON = """
            UPDATE biometric_capture SET state = $3, message = uuidv7(), attempts = 0, failure = NULL, due = $4
             WHERE id = $1 AND message = $2
            """;

    private static final String POSTPONE = """
            UPDATE biometric_capture
               SET failure = $3, due = $4, state = CASE WHEN $5 THEN 'REFUSED' ELSE state END
             WHERE id = $1 AND message = $2
            """;

    private static final String KNOWN = """
            SELECT id, person, request, state FROM biometric_capture WHERE id = ANY ($1)
            """;

    private static final String ADD = """
            INSERT INTO biometric_candidate (capture, other, score) VALUES ($1, $2, $3)
            ON CONFLICT (capture, other) DO UPDATE SET score = greatest(biometric_candidate.score, excluded.score)
            """;

    private static final String SET_CASE = "UPDATE biometric_capture SET duplicate_case = $2 WHERE id = $1";

    Uni<@Nullable Step> claim(OffsetDateTime now, OffsetDateTime until) {
        return Sql.rows(CLAIM, now, until).map(rows -> rows.isEmpty() ? null : Step.of(rows.get(0)));
    }

    /** Whether the capture still waited for this answer. */
    Uni<Boolean> leadOn(Step step, MatchingState next, OffsetDateTime now) {
        return Sql.update(LEAD_ON, step.capture(), step.message(), next.name(), now)
                .map(count -> count > 0);
    }

    Uni<Void> postpone(Step step, String failure, OffsetDateTime due, boolean forGood) {
        return Sql.update(POSTPONE, step.capture(), step.message(), failure, due, forGood)
                .replaceWithVoid();
    }

    Uni<List<Known>> known(Collection<UUID> references) {
        return Sql.rows(KNOWN, (Object) references.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(Known::of).toList());
    }

    Uni<Void> add(UUID capture, Candidate candidate) {
        return Sql.update(ADD, capture, candidate.reference(), candidate.score())
                .replaceWithVoid();
    }

    Uni<Void> setCase(UUID capture, UUID duplicateCase) {
        return Sql.update(SET_CASE, capture, duplicateCase).replaceWithVoid();
    }

    /** What the matcher is to do next for a capture. */
    record Step(
            UUID capture,
            MatchingState state,
            UUID message,
            int attempts,
            @Nullable UUID person,
            @Nullable UUID request,
            String capturedBy) {

        static Step of(Object[] row) {
            return new Step(
                    (UUID) row[0],
                    MatchingState.valueOf((String) row[1]),
                    (UUID) row[2],
                    (Integer) row[3],
                    (UUID) row[4],
                    (UUID) row[5],
                    (String) row[6]);
        }
    }

    /** A capture that the matcher named. */
    record Known(
            UUID capture, @Nullable UUID person, @Nullable UUID request, MatchingState state) {

        static Known of(Object[] row) {
            return new Known((UUID) row[0], (UUID) row[1], (UUID) row[2], MatchingState.valueOf((String) row[3]));
        }

        /** Whether it may be somebody else's than the one asked about. */
        boolean isAnothers(Step step) {
            boolean gone = state == MatchingState.TO_DELETE || state == MatchingState.DELETED;
            boolean samePerson = person != null && person.equals(step.person());
            boolean sameRequest = request != null && request.equals(step.request());
            return !gone && !samePerson && !sameRequest && !capture.equals(step.capture());
        }
    }
}
