package org.sijil.population.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much is taken in, and how long it waits. */
@ConfigMapping(prefix = "sijil.documents")
interface DocumentConfig {

    /** The most bytes of one document; what the service and the gateway let through must not be less. */
    @Min(1)
    @Max(100_000_000)
    @WithDefault("1000000")
    long maxSize();

    /** The most documents of one person that are attached to nothing yet. */
    @Min(1)
    @WithDefault("20")
    int looseAtMost();

    /** How long a document waits to be attached before it goes. */
    @WithDefault("P7D")
    Duration looseFor();
}
