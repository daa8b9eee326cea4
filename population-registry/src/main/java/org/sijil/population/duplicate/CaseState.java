package org.sijil.population.duplicate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Where a case stands, and where it can go from there. */
public enum CaseState {
    /** Waits for an adjudicator. */
    @JsonProperty("open")
    OPEN,
    /** One adjudicator has it, until the claim lapses. */
    @JsonProperty("assigned")
    ASSIGNED,
    /** The newcomer is somebody registered, or is registered now. */
    @JsonProperty("decided")
    DECIDED,
    /** Whoever opened it wants nobody registered. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** Where a case goes from here; a lapsed claim is claimed anew. */
    public Set<CaseState> next() {
        return switch (this) {
            case OPEN -> Set.of(ASSIGNED, WITHDRAWN);
            case ASSIGNED -> Set.of(ASSIGNED, DECIDED, WITHDRAWN);
            case DECIDED, WITHDRAWN -> Set.of();
        };
    }
}
