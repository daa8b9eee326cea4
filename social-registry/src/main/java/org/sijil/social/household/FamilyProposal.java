package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A marriage or a divorce that may change a household; nothing changes until an agent decides.
 *
 * @param kind {@code marriage} or {@code divorce}
 * @param husband by the id in the population registry, as is the wife; one of them lives in the household, or both do
 * @param state {@code open}, {@code accepted}, {@code dismissed}, or {@code withdrawn} when the event was cancelled
 * @param reason why it was dismissed
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FamilyProposal(
        UUID id,
        String kind,
        LocalDate happenedOn,
        UUID husband,
        UUID wife,
        UUID household,
        TerritoryCode territory,
        OffsetDateTime proposedAt,
        String state,
        @Nullable String reason,
        @Nullable OffsetDateTime decidedAt) {}
