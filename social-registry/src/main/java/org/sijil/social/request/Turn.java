package org.sijil.social.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A move that is being made, and what comes with it.
 *
 * @param household whom it concerns from now on
 * @param content what was submitted, for the record
 */
record Turn(
        Move move,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable UUID household,
        @Nullable TerritoryCode territory,
        @Nullable RequestContent content) {

    static Turn of(Move move) {
        return because(move, null, null);
    }

    static Turn because(Move move, @Nullable String reason, @Nullable String explanation) {
        return new Turn(move, reason, explanation, null, null, null);
    }

    static Turn submitted(RequestContent content, @Nullable UUID household, TerritoryCode territory) {
        return new Turn(Move.SUBMIT, null, null, household, territory, content);
    }

    static Turn accepted(UUID household, @Nullable String explanation) {
        return new Turn(Move.ACCEPT, null, explanation, household, null, null);
    }
}
