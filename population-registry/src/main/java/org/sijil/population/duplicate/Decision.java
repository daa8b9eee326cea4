package org.sijil.population.duplicate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an adjudicator found. */
public enum Decision {
    /** The newcomer is somebody who is registered: nobody new is entered. */
    @JsonProperty("same")
    SAME,
    /** The newcomer is somebody else: they are registered now. */
    @JsonProperty("different")
    DIFFERENT
}
