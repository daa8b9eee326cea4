package org.sijil.commons.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What day it is for the suite. */
@ConfigMapping(prefix = "sijil.time")
interface TimeConfig {

    /** The zone that says when a business day begins. */
    @WithDefault("Africa/Casablanca")
    ZoneId zone();

    /** The business day for as long as the service runs, to compute any month; absent in production. */
    Optional<LocalDate> fixedDate();
}
