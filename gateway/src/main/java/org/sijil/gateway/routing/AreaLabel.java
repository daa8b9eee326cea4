package org.sijil.gateway.routing;

import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** Names the area, never the address, in metrics and traces: addresses hold ids, and whatever a caller makes up. */
public final class AreaLabel {

    private AreaLabel() {}

    /** To be called once it is known where an exchange leads. */
    public static void put(RoutingContext exchange, String area) {
        ((HttpServerRequestInternal) exchange.request()).context().putLocal("UrlPathTemplate", area);
    }
}
