package org.sijil.population.identifier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How identifiers are handed out. */
@ConfigMapping(prefix = "sijil.identifier")
interface NumberingConfig {

    /**
     * The secret of the series: 32 bytes in base64, kept as long as the register. Another key would sooner or later hand out
     * an identifier that is already taken. There is no default: without it the service does not start.
     */
    String key();

    /** How many numbers a replica takes from the sequence at a time; a stop wastes at most this many. */
    @Min(1)
    @Max(1000)
    @WithDefault("50")
    int block();
}
