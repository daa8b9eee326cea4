package org.sijil.social.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.time.Moments;

/**
 * A rejection that is contested.
 *
 * @param by the subject of the agent who rejected
 */
public record Refusal(
        String reason, String by, LocalDate on, @Nullable UUID household, TerritoryCode territory) {

    static Refusal of(Object[] row, ZoneId zone) {
        return new Refusal(
                (String) row[0],
                (String) row[1],
                Moments.day((OffsetDateTime) row[2], zone),
                (UUID) row[3],
                new TerritoryCode((String) row[4]));
    }
}
