package org.sijil.social.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How files are taken. */
@ConfigMapping(prefix = "sijil.import")
interface ImportConfig {

    /** The most rows of a file. */
    @Min(1)
    @WithDefault("20000000")
    int rows();

    /** Rows that are done in one transaction. */
    @Min(1)
    @WithDefault("500")
    int part();

    /** The largest body of any other request; files may be as large as {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("1M")
    MemorySize otherBodies();
}
