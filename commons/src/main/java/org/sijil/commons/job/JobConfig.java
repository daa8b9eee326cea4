package org.sijil.commons.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How this replica works on jobs. */
@ConfigMapping(prefix = "sijil.job")
interface JobConfig {

    /** Chunks worked on at a time; each takes two JDBC connections. 0 leaves the work to other replicas. */
    @Min(0)
    @WithDefault("2")
    int workers();

    /** How often an idle worker looks for work. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How often a step is begun before the job is given up. */
    @Min(1)
    @WithDefault("5")
    int attempts();

    /** How long to wait before a failed step is begun again; twice as long each further time. */
    @WithDefault("PT0.5S")
    Duration pause();

    /** How long to wait for a service that does not answer before it is asked again. */
    @WithDefault("PT5S")
    Duration away();

    /** How often a worker says that it is alive. */
    @WithDefault("PT5S")
    Duration heartbeat();

    /** A worker silent for so long loses its transaction, so that another can take its chunk. */
    @WithDefault("PT60S")
    Duration silence();
}
