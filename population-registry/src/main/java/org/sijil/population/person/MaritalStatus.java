package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Marital status as the person declares it. */
public enum MaritalStatus {
    @JsonProperty("single")
    SINGLE,
    @JsonProperty("married")
    MARRIED,
    @JsonProperty("divorced")
    DIVORCED,
    @JsonProperty("widowed")
    WIDOWED
}
