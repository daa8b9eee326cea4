package org.sijil.population.biometrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the matcher is, and how patient the service is with it. */
@ConfigMapping(prefix = "sijil.biometrics")
interface MatcherConfig {

    /** The address that takes the messages of MOSIP's ABIS; without it only references are kept. */
    Optional<URI> matcherUrl();

    /** Where the matcher finds samples: this address, a slash and the reference. */
    Optional<URI> storeUrl();

    /** How long one answer may take. */
    @WithDefault("PT10S")
    Duration timeout();

    /** The longest pause before something that failed is tried again; pauses double up to it. */
    @WithDefault("PT10M")
    Duration longestPause();

    /** How often the waiting work is looked for; {@code off} where another replica does it. */
    @WithDefault("5s")
    String workEvery();
}
