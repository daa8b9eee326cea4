package org.sijil.commons.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The suite's one clock: every business date comes from it, so that any month can be computed. */
@Singleton
class ClockProducer {

    private final TimeConfig config;

    ClockProducer(TimeConfig config) {
        this.config = config;
    }

    /** The real time in the country's zone, held on the configured day when there is one. */
    @Produces
    @Singleton
    Clock clock() {
        Clock real = Clock.system(config.zone());
        return config.fixedDate()
                .<Clock>map(date -> new FixedDateClock(real, date))
                .orElse(real);
    }
}
