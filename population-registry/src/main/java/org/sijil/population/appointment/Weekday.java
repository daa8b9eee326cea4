package org.sijil.population.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A day of the week. */
public enum Weekday {
    @JsonProperty("monday")
    MONDAY,
    @JsonProperty("tuesday")
    TUESDAY,
    @JsonProperty("wednesday")
    WEDNESDAY,
    @JsonProperty("thursday")
    THURSDAY,
    @JsonProperty("friday")
    FRIDAY,
    @JsonProperty("saturday")
    SATURDAY,
    @JsonProperty("sunday")
    SUNDAY;

    /** The one that a day is. */
    static Weekday of(LocalDate day) {
        return valueOf(day.getDayOfWeek().name());
    }
}
