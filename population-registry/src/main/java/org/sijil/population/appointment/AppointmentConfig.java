package org.sijil.population.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How far and how freely people may book. All figures are our choice: no text that we know sets them. */
@ConfigMapping(prefix = "sijil.appointments")
interface AppointmentConfig {

    /** How many days ahead a slot may be booked. */
    @Min(1)
    @Max(366)
    @WithDefault("60")
    int daysAhead();

    /** Until how long before its time a citizen may move or cancel an appointment; agents always may. */
    @WithDefault("PT24H")
    Duration changeUntil();

    /** How often a request may be given a slot, moves and missed appointments included. */
    @Min(1)
    @WithDefault("5")
    int perRequest();

    /** The most open appointments that one citizen may have made. */
    @Min(1)
    @WithDefault("5")
    int perCitizen();

    /** How often those of past days are looked for to which nobody came. */
    @WithDefault("15m")
    String missedEvery();
}
