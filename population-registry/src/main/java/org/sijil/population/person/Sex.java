package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as the civil register states it. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE
}
