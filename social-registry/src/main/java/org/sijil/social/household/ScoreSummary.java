package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A household's present score.
 *
 * @param value decimal string with seven decimals; the corrected one where a decision set it
 * @param formula the id of the formula that gave it
 * @param correctedUntil until when a decision's score stands in the place of the computed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreSummary(
        String value,
        String formula,
        OffsetDateTime computedAt,
        @Nullable LocalDate correctedUntil) {}
