package org.sijil.social.household;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A score as it was computed.
 *
 * @param declaredBy the subject of the token behind the answers
 * @param inForce whether it is the latest of its household
 */
public record ComputedScore(UUID id, BigDecimal value, OffsetDateTime computedAt, String declaredBy, boolean inForce) {

    static ComputedScore of(Object[] row) {
        return new ComputedScore(
                (UUID) row[0], new BigDecimal((String) row[1]), (OffsetDateTime) row[2], (String) row[3], (Boolean)
                        row[4]);
    }
}
