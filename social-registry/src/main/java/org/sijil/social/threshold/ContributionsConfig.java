package org.sijil.social.threshold;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where scales of contributions come from. */
@ConfigMapping(prefix = "sijil.contributions")
interface ContributionsConfig {

    /** Names of the files that the service brings along, without {@code .yaml}. */
    @WithDefault("ma-amo-achamil")
    List<String> shipped();

    /** A folder of further {@code .yaml} files; a programme's scale of the same day replaces a shipped one. */
    Optional<Path> folder();
}
