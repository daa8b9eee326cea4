package org.sijil.population.virtualid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many virtual ids a person has, and how long they last. */
@ConfigMapping(prefix = "sijil.virtual-id")
interface VirtualIdConfig {

    /** How many a person has at a time that can still be used. */
    @WithDefault("5")
    int most();

    /** How many hours one lasts at the longest. */
    @WithDefault("720")
    int longestHours();

    /** How many hours one lasts when nothing is said. */
    @WithDefault("24")
    int usualHours();
}
