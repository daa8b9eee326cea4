package org.sijil.population.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of an appointment; the database holds which leads to which. */
public enum AppointmentState {
    /** Somebody is expected. */
    @JsonProperty("booked")
    BOOKED,
    /** The centre can no longer keep it; it holds no desk until it is moved. */
    @JsonProperty("must-move")
    MUST_MOVE,
    /** The person came. */
    @JsonProperty("kept")
    KEPT,
    /** The day is over and the person did not come. */
    @JsonProperty("missed")
    MISSED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** As it stands on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody may still come by it. */
    boolean isOpen() {
        return this == BOOKED || this == MUST_MOVE;
    }
}
