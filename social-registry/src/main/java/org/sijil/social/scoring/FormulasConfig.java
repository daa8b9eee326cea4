package org.sijil.social.scoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where formulas come from. */
@ConfigMapping(prefix = "sijil.formulas")
interface FormulasConfig {

    /** Names of the files that the service brings along, without {@code .yaml}; in force as shipped. */
    @WithDefault("ma-rsu-2021")
    List<String> shipped();

    /** A folder of further {@code .yaml} files, such as a mounted ConfigMap; each is proposed, and in force once approved. */
    Optional<Path> folder();

    /** Days between approval and the first day of a formula. Our choice (I): long enough for every replica to know it. */
    @WithDefault("1")
    int notice();

    /** How often a replica looks for formulas that were approved at another one. */
    @WithDefault("10s")
    Duration refresh();
}
