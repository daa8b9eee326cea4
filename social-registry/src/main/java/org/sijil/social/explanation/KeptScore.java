package org.sijil.social.explanation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.ScoreInputs;

/** The row of a score with all that it was computed from. */
record KeptScore(
        UUID id,
        UUID household,
        UUID declaration,
        String cause,
        @Nullable UUID campaign,
        String formula,
        String value,
        OffsetDateTime computedAt,
        ScoreInputs inputs,
        List<Contribution> breakdown) {

    PastScore view(String finalScore, List<PastScore.SetByDecision> corrections) {
        return new PastScore(
                id, value, finalScore, formula, cause, campaign, inputs.area(), computedAt, breakdown, corrections);
    }
}
