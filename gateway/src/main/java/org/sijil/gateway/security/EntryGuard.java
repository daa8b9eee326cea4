package org.sijil.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.ProblemType;

/** Turns away what no honest client sends, before anything else looks at it, and marks every answer. */
@Singleton
class EntryGuard {

    /** After the answer to a CORS preflight (300), before authentication (200). */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String CHECK_PAGE = "/check/";

    private final Refusals refusals;

    EntryGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    void hear(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuseUnclearHost);
    }

    /** The router itself turns away a request that names no host, before any filter sees it. */
    private void refuseUnclearHost(RoutingContext exchange) {
        if (exchange.request().authority() == null) {
            mark(exchange);
            refusals.refuse(exchange, GatewayProblem.UNCLEAR_HOST);
        } else {
            exchange.next();
        }
    }

    private void check(RoutingContext exchange) {
        mark(exchange);
        ProblemType reason = reasonToRefuse(exchange.request());
        if (reason == null) {
            exchange.next();
        } else {
            refusals.refuse(exchange, reason);
        }
    }

    private static @Nullable ProblemType reasonToRefuse(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return CommonProblem.METHOD_NOT_ALLOWED;
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return GatewayProblem.UNCLEAR_HOST;
        }
        if (!PlainPath.isPlain(request.path())) {
            return GatewayProblem.UNSAFE_ADDRESS;
        }
        return endsClearly(request.headers()) ? HeadSize.reasonToRefuse(request) : GatewayProblem.AMBIGUOUS_BODY;
    }

    /** Other servers on the way must not see another end of the body than we do. */
    private static boolean endsClearly(MultiMap headers) {
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        if (codings.isEmpty()) {
            return true;
        }
        return codings.size() == 1
                && codings.get(0).equalsIgnoreCase("chunked")
                && !headers.contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static void mark(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        ON_EVERY_ANSWER.forEach(headers::set);
        String path = exchange.request().path();
        boolean page = path != null && (path.startsWith("/dashboard") || path.startsWith(CHECK_PAGE));
        headers.set("Content-Security-Policy", page ? PAGE_POLICY : DATA_POLICY);
        boolean open = path != null && (path.startsWith("/openapi") || (page && !path.equals("/dashboard/data")));
        if (!open) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
