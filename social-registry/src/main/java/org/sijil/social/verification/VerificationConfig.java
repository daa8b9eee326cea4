package org.sijil.social.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which partner bodies are asked, and how. A body that is not named is not asked. */
@ConfigMapping(prefix = "sijil.verification")
public interface VerificationConfig {

    /** Names of the files of bodies that the service brings along, without {@code .yaml}. */
    @WithDefault("ma-2026")
    List<String> shipped();

    /** A folder of further files of bodies; an id found here replaces a shipped one. */
    Optional<Path> rules();

    /** By the code of the body. */
    Map<String, Way> bodies();

    /** Where files for bodies are written and theirs are read: {@code body/requests}, {@code body/answers}, {@code body/reports}. */
    Optional<Path> folder();

    /** How long a body may take to answer. */
    @WithDefault("PT5S")
    Duration patience();

    /** How long a body that failed is left alone; doubled with each further attempt, six times at the most. */
    @WithDefault("PT1M")
    Duration pause();

    /** How one body is asked. */
    interface Way {

        Via via();

        /** Where it takes questions, for {@code rest}. */
        Optional<URI> url();

        /** The bearer token that it wants. */
        Optional<String> token();
    }

    /** By HTTP or by files. */
    enum Via {
        REST,
        FILE
    }
}
