package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * A registered person who may be the one described.
 *
 * @param known what the register knows of them
 * @param score in bits: one more means twice as likely; see {@link FieldAgreement}
 */
public record Match(UUID person, Description known, double score, Level level, List<FieldAgreement> fields) {

    /** Whether somebody must judge it before a number is given. */
    public boolean isLikely() {
        return level == Level.LIKELY;
    }

    /** What a score calls for. */
    public enum Level {
        /** To be judged by somebody before a number is given. */
        @JsonProperty("likely")
        LIKELY,
        /** Worth a look. */
        @JsonProperty("possible")
        POSSIBLE
    }
}
