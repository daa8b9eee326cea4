package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of vital events that the register takes. */
public enum VitalEventType {
    @JsonProperty("death")
    DEATH
}
