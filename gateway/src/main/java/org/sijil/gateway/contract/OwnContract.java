package org.sijil.gateway.contract;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Puts the door's own document beside those of the services. */
@Singleton
class OwnContract {

    void publish(@Observes Router router) {
        router.get("/openapi/" + PublicContracts.OWN).handler(exchange -> exchange.reroute("/q/openapi?format=json"));
    }
}
