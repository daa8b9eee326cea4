package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The events in a life about which a partner may be granted to ask. */
public enum CivilEvent {
    @JsonProperty("birth")
    BIRTH,
    @JsonProperty("death")
    DEATH,
    @JsonProperty("marriage")
    MARRIAGE,
    @JsonProperty("divorce")
    DIVORCE
}
