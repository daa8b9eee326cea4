package org.sijil.gateway.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fresh the dashboard is. */
@ConfigMapping(prefix = "sijil.dashboard")
public interface DashboardConfig {

    /** How long figures are served again before the services are asked anew. */
    @WithDefault("5S")
    Duration freshness();
}
