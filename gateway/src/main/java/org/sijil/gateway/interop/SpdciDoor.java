package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.gateway.quota.Quotas;
import org.sijil.gateway.routing.AreaLabel;
import org.sijil.gateway.routing.RoutingConfig;
import org.sijil.gateway.routing.WholeBody;
import org.sijil.gateway.security.Refusals;
import org.sijil.gateway.security.TokenCheck;

/** The addresses of SPDCI: no token, no entry; no quota left, no entry for now; no scope for the registry, no answer. */
@Singleton
class SpdciDoor {

    private static final int BEFORE_THE_USUAL_REFUSALS = Integer.MIN_VALUE + 1;
    private static final String JSON = "application/json";

    private final Addresses addresses;
    private final TokenCheck tokens;
    private final Quotas quotas;
    private final Refusals refusals;
    private final Correspondence correspondence;
    private final ObjectMapper json;
    private final long bodyLimit;

    SpdciDoor(
            Addresses addresses,
            TokenCheck tokens,
            Quotas quotas,
            Refusals refusals,
            Correspondence correspondence,
            ObjectMapper json,
            RoutingConfig config) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.quotas = quotas;
        this.refusals = refusals;
        this.correspondence = correspondence;
        this.json = json;
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    void open(@Observes Router router) {
        for (Registry registry : Registry.values()) {
            router.route(registry.base() + "/*")
                    .order(BEFORE_THE_USUAL_REFUSALS)
                    .failureHandler(tokens::refuseFailed);
            router.route(registry.base() + "/*")
                    .handler(exchange -> tokens.require(exchange, caller -> admit(exchange, caller, registry)));
        }
    }

    private void admit(RoutingContext exchange, SecurityIdentity caller, Registry registry) {
        quotas.require(exchange, caller, () -> lead(exchange, caller, registry));
    }

    private void lead(RoutingContext exchange, SecurityIdentity caller, Registry registry) {
        String path = exchange.request().path();
        Enquiry enquiry = path == null ? null : addresses.find(path);
        if (path == null || enquiry == null) {
            AreaLabel.put(exchange, registry.base() + "/*");
            refusals.refuse(exchange, SpdciProblem.NO_SUCH_ADDRESS);
            return;
        }
        AreaLabel.put(exchange, path);
        ProblemType reason = reasonToRefuse(exchange.request(), caller, registry);
        if (reason == null) {
            read(exchange, caller, enquiry);
        } else {
            refusals.refuse(exchange, reason);
        }
    }

    private static @Nullable ProblemType reasonToRefuse(
            HttpServerRequest request, SecurityIdentity caller, Registry registry) {
        if (!caller.hasRole(registry.scope())) {
            return CommonProblem.FORBIDDEN;
        }
        if (!HttpMethod.POST.equals(request.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            return CommonProblem.METHOD_NOT_ALLOWED;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean otherType = type != null && !type.toLowerCase(Locale.ROOT).startsWith(JSON);
        return otherType ? CommonProblem.UNSUPPORTED_MEDIA_TYPE : null;
    }

    private void read(RoutingContext exchange, SecurityIdentity caller, Enquiry enquiry) {
        WholeBody.read(exchange.request(), bodyLimit)
                .onSuccess(body -> open(exchange, caller, enquiry, body))
                .onFailure(failure -> giveUp(exchange, failure));
    }

    private void open(RoutingContext exchange, SecurityIdentity caller, Enquiry enquiry, Buffer body) {
        try {
            Letter letter = Letter.open(json.readTree(body.getBytes()), enquiry);
            int more = correspondence.weight(letter) - 1;
            quotas.require(exchange, caller, more, () -> answer(exchange, letter));
        } catch (IOException unreadable) {
            refusals.refuse(exchange, SpdciProblem.NOT_A_MESSAGE);
        } catch (Refused refusal) {
            refusals.refuse(exchange, refusal.type());
        }
    }

    private void answer(RoutingContext exchange, Letter letter) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        correspondence
                .answer(letter, Refusals.language(exchange), authorization)
                .subscribe()
                .with(reply -> end(exchange, reply), failure -> giveUp(exchange, failure));
    }

    private static void end(RoutingContext exchange, ObjectNode reply) {
        HttpServerResponse response = exchange.response();
        if (!response.closed()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(reply.toString());
        }
    }

    private void giveUp(RoutingContext exchange, Throwable failure) {
        if (failure instanceof Refused refusal) {
            refusals.refuse(exchange, refusal.type());
        } else {
            Log.errorf("Unexpected failure: %s", failure.getClass().getName());
            refusals.refuse(exchange, CommonProblem.UNEXPECTED);
        }
    }
}
