package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;

/** Since when a partner is not answered, and why. */
public record Pause(OffsetDateTime since, Reason reason) {

    /** Who paused the partner. */
    public enum Reason {
        /** An operator did. */
        @JsonProperty("operator")
        OPERATOR,
        /** It asked for too many people whom nobody knows. */
        @JsonProperty("sweep")
        SWEEP
    }
}
