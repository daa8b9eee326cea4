package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what right a guardian acts: as a parent, by kafala (law 15.01), or by order of a judge. */
public enum GuardianRelation {
    @JsonProperty("father")
    FATHER,
    @JsonProperty("mother")
    MOTHER,
    @JsonProperty("kafil")
    KAFIL,
    @JsonProperty("guardian")
    GUARDIAN
}
