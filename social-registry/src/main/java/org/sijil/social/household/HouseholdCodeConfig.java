package org.sijil.social.household;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How the codes of new households look. The usual length is the one of the field (C); no source says what the digits mean. */
@ConfigMapping(prefix = "sijil.household-code")
interface HouseholdCodeConfig {

    /** How many digits, the last for the household's order. Fewer than the least would not hold a country's households. */
    @Min(HouseholdCode.SHORTEST)
    @Max(HouseholdCode.LONGEST)
    @WithDefault("11")
    int length();
}
