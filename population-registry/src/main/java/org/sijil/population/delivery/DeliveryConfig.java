package org.sijil.population.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** By whom messages are delivered. Without a relay and without a file they wait until they are worth nothing. */
@ConfigMapping(prefix = "sijil.delivery")
interface DeliveryConfig {

    /** Where the relay takes messages: POST of {@code {"id", "channel", "to", "text"}}, answered 2xx when it has them. */
    Optional<URI> relay();

    /** The bearer token that the relay wants. */
    Optional<String> relayToken();

    /** A file to write messages into when there is no relay. */
    Optional<Path> file();

    /** How often what is waiting is delivered; {@code off} for never. */
    @WithDefault("1s")
    String every();

    /** How long a message waits after an attempt that failed. */
    @WithDefault("PT30S")
    Duration pause();
}
