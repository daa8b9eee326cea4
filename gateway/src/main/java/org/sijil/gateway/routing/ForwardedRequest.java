package org.sijil.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the head of the request to a service. Only headers of this list pass: whatever a client invents about who it is
 * or where it comes from stays outside.
 */
@Singleton
class ForwardedRequest {

    private static final List<CharSequence> PASSED_ON = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.createOptimized("Idempotency-Key"),
            HttpHeaders.createOptimized("Prefer"),
            HttpHeaders.createOptimized("Purpose"),
            HttpHeaders.USER_AGENT);

    private static final List<CharSequence> TRACE =
            List.of(HttpHeaders.createOptimized("traceparent"), HttpHeaders.createOptimized("tracestate"));

    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence PREFIX = HttpHeaders.createOptimized("X-Forwarded-Prefix");

    private final boolean untraced;
    private final long answerTimeout;
    private final long fileTimeout;

    /** @param untraced whether nobody here continues the client's trace, so that it must be handed on as it came */
    ForwardedRequest(
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean untraced,
            RoutingConfig config) {
        this.untraced = untraced;
        this.answerTimeout = config.answerTimeout().toMillis();
        this.fileTimeout = config.fileTimeout().toMillis();
    }

    RequestOptions of(HttpServerRequest request, Route route) {
        String query = request.query();
        return to(route.origin())
                .setIdleTimeout(route.takesFiles() ? fileTimeout : answerTimeout)
                .setMethod(request.method())
                .setURI(query == null ? route.path() : route.path() + "?" + query)
                .setHeaders(headers(request, route));
    }

    /** The address and the patience of a request to {@code origin}. */
    RequestOptions to(Origin origin) {
        return new RequestOptions()
                .setHost(origin.host())
                .setPort(origin.port())
                .setSsl(origin.tls())
                .setIdleTimeout(answerTimeout);
    }

    private MultiMap headers(HttpServerRequest request, Route route) {
        MultiMap headers = HttpHeaders.headers();
        copy(request.headers(), PASSED_ON, headers);
        if (untraced) {
            copy(request.headers(), TRACE, headers);
        }
        headers.set(FOR, request.remoteAddress().hostAddress());
        headers.set(PROTO, request.scheme() == null ? "http" : request.scheme());
        headers.set(PREFIX, route.origin().prefix());
        if (request.authority() != null) {
            headers.set(HOST, request.authority().toString());
        }
        return headers;
    }

    private static void copy(MultiMap from, List<CharSequence> names, MultiMap to) {
        for (CharSequence name : names) {
            String value = from.get(name);
            if (value != null) {
                to.set(name, value);
            }
        }
    }
}
