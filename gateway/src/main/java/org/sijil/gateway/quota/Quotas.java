package org.sijil.gateway.quota;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sijil.gateway.quota.RequestCounts.Count;
import org.sijil.gateway.security.GatewayProblem;
import org.sijil.gateway.security.Refusals;

/** Lets a caller pass as long as the quota lasts, and says on every answer how much of it is left. */
@Singleton
public class Quotas {

    private final QuotaConfig config;
    private final RequestCounts counts;
    private final Refusals refusals;

    Quotas(QuotaConfig config, Clock clock, Refusals refusals) {
        this.config = config;
        this.counts = new RequestCounts(clock, config.window(), config.callers());
        this.refusals = refusals;
    }

    /** Goes on with {@code admitted}, or ends the exchange with 429. */
    public void require(RoutingContext exchange, SecurityIdentity caller, Runnable admitted) {
        require(exchange, caller, 1, admitted);
    }

    /** The same for what counts as so many requests; one that turns out to hold many questions counts the rest later. */
    public void require(RoutingContext exchange, SecurityIdentity caller, int requests, Runnable admitted) {
        require(exchange, CallerClass.of(caller), subject(caller), requests, admitted);
    }

    /** The same for whoever needs no token. */
    public void requireOfAnybody(RoutingContext exchange, Runnable admitted) {
        String from = "from " + exchange.request().remoteAddress().hostAddress();
        require(exchange, CallerClass.ANYBODY, from, 1, admitted);
    }

    private void require(RoutingContext exchange, CallerClass kind, String who, int requests, Runnable admitted) {
        int limit = kind.limit(config);
        Count count = counts.add(who, requests);
        MultiMap headers = exchange.response().headers();
        headers.set("RateLimit-Policy", policy(kind, limit));
        headers.set("RateLimit", left(kind, limit, count));
        if (count.requests() <= limit) {
            admitted.run();
        } else {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(count.secondsLeft()));
            refusals.refuse(exchange, GatewayProblem.QUOTA_EXCEEDED);
        }
    }

    private String policy(CallerClass kind, int limit) {
        return "\"" + kind.policy() + "\";q=" + limit + ";w=" + config.window().toSeconds();
    }

    private static String left(CallerClass kind, int limit, Count count) {
        return "\"" + kind.policy() + "\";r=" + Math.max(0, limit - count.requests()) + ";t=" + count.secondsLeft();
    }

    /** A service account has a subject like a person. */
    private static String subject(SecurityIdentity caller) {
        boolean named = caller.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null;
        return named
                ? ((JsonWebToken) caller.getPrincipal()).getSubject()
                : caller.getPrincipal().getName();
    }
}
