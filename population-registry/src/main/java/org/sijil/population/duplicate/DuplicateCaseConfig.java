package org.sijil.population.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The delays of a case. No official text gives any: both defaults are our choice. */
@ConfigMapping(prefix = "sijil.duplicate-cases")
interface DuplicateCaseConfig {

    /** Within which a newcomer should have an answer; a case that is due goes on all the same. */
    @WithDefault("P10D")
    Duration decideWithin();

    /** How long an adjudicator has a case for themselves; then another may claim it. */
    @WithDefault("P2D")
    Duration claimLapsesAfter();
}
