package org.sijil.population.vitalevent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.regex.Pattern;

/**
 * What the reference of an act looks like. No official text that we know gives its form: both defaults are inferred, from the
 * dotted codes of the HCP for offices and from running numbers for acts.
 */
@ConfigMapping(prefix = "sijil.civil-act")
interface CivilActConfig {

    /** A whole registry office or court. */
    @WithDefault("[0-9A-Z][0-9A-Z .-]{0,29}")
    Pattern office();

    /** A whole number of an act or a judgment. */
    @WithDefault("[0-9]{1,9}(/[0-9A-Z]{1,9}){0,2}")
    Pattern number();
}
