package org.sijil.social.explanation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a score that a decision set, in the place of what is computed from the same answers.
 *
 * @param score the one that was questioned
 * @param declaration from which that was computed
 */
@RegisterForReflection
record KeptCorrection(
        String value,
        LocalDate from,
        LocalDate until,
        UUID decision,
        @Nullable String reason,
        OffsetDateTime decidedAt,
        UUID score,
        UUID declaration) {

    PastScore.SetByDecision view() {
        return new PastScore.SetByDecision(value, from, until, decision, reason, decidedAt);
    }
}
