package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/** A request on a work list: nothing personal. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestSummary(
        UUID id,
        Family family,
        Channel channel,
        RequestState state,
        @Nullable TerritoryCode territory,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable LocalDate due,
        boolean overdue,
        boolean inHand,
        boolean inYourHands) {}
