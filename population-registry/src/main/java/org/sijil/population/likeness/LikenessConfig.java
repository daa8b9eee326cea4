package org.sijil.population.likeness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How people are compared. */
@ConfigMapping(prefix = "sijil.likeness")
interface LikenessConfig {

    /** A folder, such as a mounted ConfigMap, whose {@code weights.yaml} and {@code names.yaml} replace the shipped ones. */
    Optional<Path> folder();

    /** How many of the most alike are answered. */
    @WithDefault("10")
    int most();

    /** How many are compared with one description at the most. */
    @WithDefault("2000")
    int candidates();

    /** How long the shares of names are believed before the database is asked again. */
    @WithDefault("PT1H")
    Duration sharesKept();
}
