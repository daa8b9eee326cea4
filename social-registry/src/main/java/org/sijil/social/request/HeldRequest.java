package org.sijil.social.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A request that nobody else moves until the transaction ends.
 *
 * @param author the subject of the token that wrote it
 * @param remaining how many days were left to decide when a question was put
 * @param takenBy the subject of the agent who has it in hand
 */
public record HeldRequest(
        UUID id,
        Family family,
        Channel channel,
        RequestState state,
        int version,
        Idcs declarant,
        String author,
        @Nullable UUID household,
        @Nullable TerritoryCode territory,
        @Nullable LocalDate due,
        @Nullable Integer remaining,
        @Nullable String takenBy,
        @Nullable LocalDate takenOn,
        RequestContent content) {

    /** Whether this person asks it or is named in it. */
    boolean concerns(Idcs person) {
        return declarant.equals(person) || content.named().contains(person);
    }
}
