package org.sijil.population.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Limits of registration requests; nothing official gives any. */
@ConfigMapping(prefix = "sijil.registration-requests")
interface ApplicationConfig {

    /** The country's own papers and deadlines; those that we ship when there is none. */
    Optional<Path> file();

    /** How many requests of one account of the portal may be on their way. */
    @Min(1)
    @WithDefault("10")
    int openAtMost();

    /** How many receipts that lead nowhere one caller may try in an hour. */
    @Min(1)
    @WithDefault("20")
    int wrongReceiptsAnHour();

    /** How often requests whose time is over are ended. */
    @WithDefault("1h")
    Duration expireEvery();
}
