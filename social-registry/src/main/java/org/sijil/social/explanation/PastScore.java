package org.sijil.social.explanation;

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
 * A score that a household has or once had.
 *
 * @param value as computed: decimal string with seven decimals
 * @param finalScore the one that counted: what a decision set, as long as it held, else the computed one
 * @param cause why it was computed: {@code declaration} for new answers, {@code composition} for other members, {@code
 *     decision} for answers that were corrected, {@code campaign} with all others
 * @param campaign which one; left out for other causes
 * @param breakdown the intercept, the constant of the region and every variable; they add up to the score
 * @param corrections scores set by decisions while this was the computed one, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastScore(
        UUID id,
        String value,
        String finalScore,
        String formula,
        String cause,
        @Nullable UUID campaign,
        Area area,
        OffsetDateTime computedAt,
        List<Contribution> breakdown,
        List<SetByDecision> corrections) {

    /**
     * A score that a decision set in the place of the computed one.
     *
     * @param decision the complaint that it came of
     * @param reason a code of the list {@code complaint} at {@code GET /v1/requests/codes}
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SetByDecision(
            String value,
            LocalDate from,
            LocalDate until,
            UUID decision,
            @Nullable String reason,
            OffsetDateTime decidedAt) {}
}
