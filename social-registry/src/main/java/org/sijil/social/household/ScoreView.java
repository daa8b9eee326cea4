package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.Contribution;

/**
 * A score with everything that makes it up.
 *
 * @param value as computed: decimal string with seven decimals
 * @param corrected left out while the computed score is the final one
 * @param breakdown the intercept, the constant of the region and every variable; they add up to the score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreView(
        String value,
        String formula,
        Area area,
        OffsetDateTime computedAt,
        List<Contribution> breakdown,
        @Nullable FinalScore corrected) {

    /**
     * The score that a decision set in the place of the computed one.
     *
     * @param value decimal string with seven decimals; the one that counts and that is published
     * @param decision the complaint that it came of
     */
    @RegisterForReflection
    public record FinalScore(String value, LocalDate from, LocalDate until, UUID decision) {}
}
