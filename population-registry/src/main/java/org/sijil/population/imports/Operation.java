package org.sijil.population.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row asks for. */
enum Operation {
    @JsonProperty("register")
    REGISTER,
    @JsonProperty("update")
    UPDATE
}
