package org.sijil.social.household;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was computed.
 *
 * @param declarations in which its answers were given or corrected
 * @param declaredBy the subjects of the tokens behind them
 * @param replacedAt when the next one of the household was computed; null for the latest
 * @param answersHold whether the household has declared nothing since, and no decision has corrected an answer
 */
public record ComputedScore(
        UUID id,
        BigDecimal value,
        OffsetDateTime computedAt,
        List<UUID> declarations,
        List<String> declaredBy,
        @Nullable OffsetDateTime replacedAt,
        boolean answersHold) {

    static ComputedScore of(Object[] row) {
        return new ComputedScore(
                (UUID) row[0],
                new BigDecimal((String) row[1]),
                (OffsetDateTime) row[2],
                List.of((UUID[]) row[3]),
                List.of((String[]) row[4]),
                (OffsetDateTime) row[5],
                (Boolean) row[6]);
    }

    /** Whether it is the latest of its household. */
    public boolean inForce() {
        return replacedAt == null;
    }
}
