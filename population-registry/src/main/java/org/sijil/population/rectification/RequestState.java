package org.sijil.population.rectification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Parameters;

/** Where a request stands, and where it may go from there; the database holds the same map. */
public enum RequestState {
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("in-review")
    IN_REVIEW,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** @throws org.sijil.commons.problem.Refused {@code unknown-choice} for a word that is none of ours */
    static @Nullable RequestState parse(@Nullable String word) {
        return Parameters.choice(word, "/state", RequestState.class);
    }

    /** As it stands on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody still has to say a word. */
    boolean isOpen() {
        return this == RECEIVED || this == IN_REVIEW;
    }

    /** @throws org.sijil.commons.problem.Refused {@code wrong-state} when this one does not lead there */
    void requireLeadsTo(RequestState next) {
        Set<RequestState> ahead = switch (this) {
            case RECEIVED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED, REJECTED, WITHDRAWN -> Set.of();
        };
        if (!ahead.contains(next)) {
            throw RectificationProblem.WRONG_STATE.refuse();
        }
    }
}
