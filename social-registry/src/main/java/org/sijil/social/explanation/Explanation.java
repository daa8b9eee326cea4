package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a household has its score. Constants and effects add up to the computed one.
 *
 * @param value as computed: decimal string with seven decimals
 * @param corrected the score that counts instead, while a decision says so; else absent
 * @param reference what effects are measured against, in words
 * @param constants what the formula adds for everybody, and for everybody in the region
 * @param raised the strongest first
 * @param lowered the strongest first
 * @param changed how it came from the score before; absent for the first one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        UUID score,
        String value,
        @Nullable CorrectedScore corrected,
        String formula,
        OffsetDateTime computedAt,
        String reference,
        List<Effect> constants,
        List<Effect> raised,
        List<Effect> lowered,
        @Nullable Change changed) {}
