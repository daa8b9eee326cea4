package org.sijil.commons.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the key that signs seals, and says so when it is not a lasting one. */
@Singleton
class SealKeyProducer {

    private final AuditConfig config;

    SealKeyProducer(AuditConfig config) {
        this.config = config;
    }

    /** Read at the start, so that an unreadable key stops it. */
    @Produces
    @Singleton
    @Startup
    SealKey key() {
        if (config.sealKey().isPresent()) {
            return SealKey.of(config.sealKey().get());
        }
        Log.warn(
                "Audit seals are signed with a key made up for this run; set sijil.audit.seal-key to prove anything later");
        return SealKey.generated();
    }
}
