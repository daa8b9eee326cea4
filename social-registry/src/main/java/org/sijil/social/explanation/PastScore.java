package org.sijil.social.explanation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.Contribution;

/**
 * A score that a household has or once had.
 *
 * @param value decimal string with seven decimals
 * @param cause why it was computed: {@code declaration} for new answers, {@code composition} for other members, {@code
 *     decision} for a correction, {@code campaign} with all others
 * @param breakdown the intercept, the constant of the region and every variable; they add up to the score
 */
public record PastScore(
        UUID id,
        String value,
        String formula,
        String cause,
        Area area,
        OffsetDateTime computedAt,
        List<Contribution> breakdown) {}
