package org.sijil.population.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How partners are kept, and the secret behind what they are told of people. */
@ConfigMapping(prefix = "sijil.partner")
interface PartnerConfig {

    /**
     * The secret of the pairwise tokens: 32 bytes in base64. Whoever has it can tell which two tokens are one person. There is
     * no default: without it the service does not start.
     */
    String key();

    /** The name of the key, with which every token begins: 1 to 8 small letters and digits. A new key has a new name. */
    @WithDefault("1")
    String keyId();

    /**
     * Names of earlier keys, each with the day until which its tokens are still understood, as in {@code 1:2027-03-31}. The keys
     * themselves are not needed.
     */
    Optional<List<String>> oldKeys();

    /** A YAML file with the partners that a new register begins with. */
    Optional<Path> file();

    /** How long a replica believes what it knows of partners. */
    @WithDefault("PT1S")
    Duration kept();
}
