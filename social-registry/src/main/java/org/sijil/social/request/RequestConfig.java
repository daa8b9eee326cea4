package org.sijil.social.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where deadlines and reasons come from, and how often time is looked at. */
@ConfigMapping(prefix = "sijil.requests")
interface RequestConfig {

    /** The country's own deadlines and reasons; those that we ship when there is none. */
    Optional<Path> file();

    /** How often requests whose time is over are ended. */
    @WithDefault("1h")
    Duration expireEvery();
}
