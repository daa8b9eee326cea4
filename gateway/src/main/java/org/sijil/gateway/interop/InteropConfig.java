package org.sijil.gateway.interop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one message may ask. */
@ConfigMapping(prefix = "sijil.interop")
public interface InteropConfig {

    /** How many questions a message may hold. */
    @Min(1)
    @WithDefault("100")
    int mostItems();

    /** How many questions of one message are asked at the same time. */
    @Min(1)
    @WithDefault("8")
    int atOnce();
}
