package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Texts;

/**
 * A request, whole.
 *
 * @param portalFamily the portal's code of the family
 * @param portalState the portal's code of the state
 * @param household whom it concerns, or the one that came of it
 * @param due the last day for the next step
 * @param overdue whether the decision is late
 * @param inHand whether an agent has it in hand
 * @param inYourHands whether the caller is that agent
 * @param reason of the last question or decision, as a code
 * @param reasonMeaning the same in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SocialRequest")
public record RequestView(
        UUID id,
        Family family,
        String portalFamily,
        Channel channel,
        RequestState state,
        String portalState,
        Texts meaning,
        Texts nextStep,
        Idcs declarant,
        RequestContent content,
        @Nullable UUID household,
        @Nullable TerritoryCode territory,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable LocalDate due,
        boolean overdue,
        boolean inHand,
        boolean inYourHands,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        @Nullable Texts reasonMeaning,
        @Nullable String explanation,
        int version) {}
