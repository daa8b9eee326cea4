package org.sijil.social.imports;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.sijil.commons.imports.BodyLimit;

/** Only files are large. */
@Singleton
class BodySizes {

    private final ImportConfig config;

    BodySizes(ImportConfig config) {
        this.config = config;
    }

    void set(@Observes Router router) {
        BodyLimit.set(router, config.otherBodies().asLongValue(), "/v1/imports");
    }
}
