package org.sijil.population.merge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Where a merge stands, and where it can go from there. */
public enum MergeState {
    /** One adjudicator holds the two records for one person's; another has yet to say so. */
    @JsonProperty("proposed")
    PROPOSED,
    /** The second one did not. */
    @JsonProperty("rejected")
    REJECTED,
    /** The two are one. */
    @JsonProperty("merged")
    MERGED,
    /** One adjudicator holds them for two again. */
    @JsonProperty("undo-proposed")
    UNDO_PROPOSED,
    /** The two are two again. */
    @JsonProperty("undone")
    UNDONE;

    /** Where a merge goes from here. */
    public Set<MergeState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(MERGED, REJECTED);
            case MERGED -> Set.of(UNDO_PROPOSED);
            case UNDO_PROPOSED -> Set.of(UNDONE, MERGED);
            case REJECTED, UNDONE -> Set.of();
        };
    }
}
