package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As the population registry states it. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE
}
