package org.sijil.social.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that a programme would no longer take.
 *
 * @param before decimal string, its final score; absent, as is the other, for who may not read scores
 * @param after the final score by the formula that was studied
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactLoss(
        UUID household, @Nullable String before, @Nullable String after) {

    ImpactLoss withoutScores() {
        return new ImpactLoss(household, null, null);
    }
}
