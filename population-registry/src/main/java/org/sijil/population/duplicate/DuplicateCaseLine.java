package org.sijil.population.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A case in a list: enough to choose one, and nothing of anybody.
 *
 * @param matches how many people it compares
 * @param score of the likeliest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateCaseLine(
        UUID id,
        CaseState state,
        String kind,
        TerritoryCode territory,
        OffsetDateTime openedAt,
        OffsetDateTime dueAt,
        @Nullable String assignedTo,
        @Nullable OffsetDateTime claimedUntil,
        @Nullable Decision decision,
        long matches,
        double score,
        int version) {}
