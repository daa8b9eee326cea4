package org.sijil.social.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign.
 *
 * @param formula the one that was studied; households are scored by it as long as it is in force
 * @param job which does it; {@code GET /v1/jobs/{id}} tells progress and time left
 * @param outcome what came of it, once its job has finished
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignView(
        UUID id,
        UUID study,
        String formula,
        CampaignState state,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        @Nullable UUID job,
        @Nullable Outcome outcome) {

    /**
     * What came of a campaign.
     *
     * @param households looked at: all that had a score
     * @param changed whose score or formula became another
     */
    @RegisterForReflection
    public record Outcome(long households, long changed) {}
}
