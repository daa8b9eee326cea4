package org.sijil.commons.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** How audit entries are sealed. */
@ConfigMapping(prefix = "sijil.audit")
interface AuditConfig {

    /** Ed25519 private key in PKCS#8 and base64; a key that lasts until the next start is made up without it. */
    Optional<String> sealKey();

    /** How often entries are sealed. */
    @WithDefault("30s")
    String sealEvery();

    /** The most entries under one seal. */
    @Min(1)
    @Max(10_000)
    @WithDefault("1000")
    int sealSize();
}
