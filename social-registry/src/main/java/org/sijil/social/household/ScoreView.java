package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.Contribution;

/**
 * A score with everything that makes it up.
 *
 * @param value decimal string with seven decimals
 * @param breakdown the intercept, the constant of the region and every variable; they add up to the score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreView(
        String value, String formula, Area area, OffsetDateTime computedAt, List<Contribution> breakdown) {}
