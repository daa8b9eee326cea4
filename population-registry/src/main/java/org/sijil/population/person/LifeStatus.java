package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the register knows the person as living. */
public enum LifeStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("dead")
    DEAD,
    /** Entered by a birth record that was cancelled: nobody holds this number, and nobody ever will. */
    @JsonProperty("void")
    VOID
}
