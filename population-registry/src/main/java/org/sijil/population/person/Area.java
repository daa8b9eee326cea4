package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The HCP's two kinds of area, as of the address. */
public enum Area {
    @JsonProperty("urban")
    URBAN,
    @JsonProperty("rural")
    RURAL
}
