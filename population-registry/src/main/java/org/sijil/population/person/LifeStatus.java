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
    VOID,
    /** Found to be another record of somebody who is registered: the number leads to theirs, and nothing is entered here any more. */
    @JsonProperty("merged")
    MERGED
}
