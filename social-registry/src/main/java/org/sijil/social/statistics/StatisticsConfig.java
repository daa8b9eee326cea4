package org.sijil.social.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What is counted, and what is told of few. */
@ConfigMapping(prefix = "sijil.statistics")
public interface StatisticsConfig {

    /** The smallest number of households that is told in a breakdown. Five is our choice: no text that we know sets it. */
    @Min(1)
    @WithDefault("5")
    int smallestCell();

    /** How often what has changed is folded into the counts. */
    @WithDefault("10s")
    String foldEvery();
}
