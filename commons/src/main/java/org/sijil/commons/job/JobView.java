package org.sijil.commons.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a job is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,

        @Schema(description = "What it does", examples = "payment-cycle")
        String kind,

        JobState state,

        @Schema(description = "Chunks done") int done,

        @Schema(description = "Chunks in all; 0 until the job is cut")
        int total,

        @Schema(description = "Items done, as the job counts them")
        long items,

        @Schema(description = "Items a second since the start")
        double perSecond,

        @Schema(description = "Seconds left at this rate; absent when nothing is known yet") @Nullable
        Long secondsLeft,

        @Schema(description = "Why it failed, without a word about people") @Nullable
        String reason,

        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,

        @Schema(description = "When a worker was last seen at it") @Nullable
        OffsetDateTime seenAt) {}
