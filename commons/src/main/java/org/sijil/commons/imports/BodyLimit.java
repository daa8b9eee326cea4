package org.sijil.commons.imports;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The server's limit is that of files, which are read piece by piece; all other bodies stay as small as everywhere. */
public final class BodyLimit {

    /** After the server's own check, before the resources. */
    private static final int ORDER = -1;

    private static final int TOO_LARGE = 413;

    private final long limit;
    private final String files;

    private BodyLimit(long limit, String files) {
        this.limit = limit;
        this.files = files;
    }

    /**
     * Limits all bodies but those of files.
     *
     * @param files the path that files are sent to
     */
    public static void set(Router router, long limit, String files) {
        router.route().order(ORDER).handler(new BodyLimit(limit, files)::limit);
    }

    private void limit(RoutingContext exchange) {
        if (exchange.normalizedPath().equals(files)) {
            exchange.next();
        } else if (declared(exchange) > limit) {
            refuse(exchange);
        } else {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            exchange.next();
        }
    }

    private static long declared(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** As the server itself does. */
    private static void refuse(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .setStatusCode(TOO_LARGE)
                .endHandler(end -> exchange.request().connection().close());
        response.end();
    }
}
