package org.sijil.gateway.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many requests a caller of each class may send in a window of time, at each replica of the door. */
@ConfigMapping(prefix = "sijil.quota")
public interface QuotaConfig {

    /** How long a window is, in whole seconds; all callers' windows begin together. */
    @WithDefault("1M")
    Duration window();

    /** Requests of a citizen. */
    @Min(1)
    @WithDefault("600")
    int citizen();

    /** Requests of a member of staff. */
    @Min(1)
    @WithDefault("12000")
    int staff();

    /** Requests of a partner's system, which speaks for many people. */
    @Min(1)
    @WithDefault("60000")
    int partner();

    /** Requests without a token from one address, to what is open to anybody. */
    @Min(1)
    @WithDefault("60")
    int anybody();

    /** Of how many callers the door keeps count at a time; those beyond are not counted, which bounds the memory. */
    @Min(1)
    @WithDefault("100000")
    int callers();
}
