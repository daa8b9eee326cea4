package org.sijil.gateway.routing;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.gateway.quota.Quotas;
import org.sijil.gateway.security.Refusals;
import org.sijil.gateway.security.TokenCheck;

/** Everything under {@code /api}: no token, no entry but to what is open; no quota left, no entry for now; no row in the table, no such address. */
@Singleton
class ApiDoor {

    /** What the door answers itself, put together from several services. */
    private static final Set<String> OWN = Set.of(RouteTable.ME, RouteTable.ME + "/consultations");

    private final RouteTable table;
    private final TokenCheck tokens;
    private final Quotas quotas;
    private final ServicePipe pipe;
    private final Refusals refusals;

    ApiDoor(RouteTable table, TokenCheck tokens, Quotas quotas, ServicePipe pipe, Refusals refusals) {
        this.table = table;
        this.tokens = tokens;
        this.quotas = quotas;
        this.pipe = pipe;
        this.refusals = refusals;
    }

    void open(@Observes Router router) {
        router.route("/api/*").handler(this::enter);
    }

    private void enter(RoutingContext exchange) {
        String path = exchange.request().path();
        Route route = path == null ? null : table.find(path);
        if (route != null && route.isOpen()) {
            AreaLabel.put(exchange, route.area());
            quotas.requireOfAnybody(exchange, () -> pipe.carry(exchange, route));
        } else {
            tokens.require(exchange, caller -> admit(exchange, caller));
        }
    }

    private void admit(RoutingContext exchange, SecurityIdentity caller) {
        quotas.require(exchange, caller, () -> lead(exchange, caller));
    }

    private void lead(RoutingContext exchange, SecurityIdentity caller) {
        String path = exchange.request().path();
        Route route = path == null ? null : table.find(path);
        if (route != null) {
            follow(exchange, caller, route);
        } else if (path != null && OWN.contains(path)) {
            exchange.next();
        } else {
            AreaLabel.put(exchange, "/api/*");
            refusals.refuse(exchange, CommonProblem.NOT_FOUND);
        }
    }

    private void follow(RoutingContext exchange, SecurityIdentity caller, Route route) {
        AreaLabel.put(exchange, route.area());
        if (route.admits(caller)) {
            pipe.carry(exchange, route);
        } else {
            refusals.refuse(exchange, CommonProblem.FORBIDDEN);
        }
    }
}
