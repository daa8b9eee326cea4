package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a score came from the one before it.
 *
 * @param score the one before
 * @param difference decimal string, this score less the one before
 * @param lines what moved, the strongest first; they add up to the difference, but for the one rounding of each score
 */
public record Change(UUID score, String value, OffsetDateTime computedAt, String difference, List<Line> lines) {

    /**
     * One thing that moved for one reason.
     *
     * @param before how much of it there was; absent where the earlier formula or area did not ask
     * @param after how much of it there is
     * @param effect decimal string
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String subject,
            String label,
            ChangeCause cause,
            String causeLabel,
            @Nullable String before,
            @Nullable String after,
            String effect) {}
}
