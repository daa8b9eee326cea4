package org.sijil.social.explanation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Set;

/** How much a household may try out. No source says; all of it is our choice (I). */
@ConfigMapping(prefix = "sijil.simulation")
interface SimulationConfig {

    /** How often a household may try on one day. */
    @WithDefault("20")
    int perDay();

    /** The difference in score from which a change is called clear. */
    @WithDefault("0.05")
    BigDecimal clear();

    /** The difference in score from which a change is called strong. */
    @WithDefault("0.20")
    BigDecimal strong();

    /** Answers that tell of what is past, and that no household is about to change. */
    @WithDefault("headEducation,adultsWithoutDiploma,adultsWithTechnicalDiploma,adultsWithHigherDiploma,adultsLiterate")
    Set<String> settled();
}
