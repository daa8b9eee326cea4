package org.sijil.commons.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The suite's one clock: every business date comes from it, so that any month can be computed. */
@ApplicationScoped
class ClockProducer {

    private final ZoneId zone;
    private final Optional<LocalDate> fixedDate;

    ClockProducer(
            @ConfigProperty(name = "sijil.time.zone", defaultValue = "Africa/Casablanca") ZoneId zone,
            @ConfigProperty(name = "sijil.time.fixed-date") Optional<LocalDate> fixedDate) {
        this.zone = zone;
        this.fixedDate = fixedDate;
    }

    /** The real time of the country's zone; shifted to the configured date, at the same pace, when there is one. */
    @Produces
    @Singleton
    Clock clock() {
        Clock real = Clock.system(zone);
        return fixedDate.map(date -> shifted(real, date)).orElse(real);
    }

    private Clock shifted(Clock real, LocalDate date) {
        Instant wanted = date.atTime(12, 0).atZone(zone).toInstant();
        return Clock.offset(real, Duration.between(real.instant(), wanted));
    }
}
