package org.sijil.gateway.routing;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.ProblemType;
import org.sijil.gateway.security.Refusals;

/** Carries an exchange to a service and back without looking into it. */
@Singleton
class ServicePipe {

    private final ServiceClients clients;
    private final ForwardedRequest forwarded;
    private final Refusals refusals;
    private final long bodyLimit;
    private final long fileLimit;

    ServicePipe(ServiceClients clients, ForwardedRequest forwarded, Refusals refusals, RoutingConfig config) {
        this.clients = clients;
        this.forwarded = forwarded;
        this.refusals = refusals;
        this.bodyLimit = config.bodyLimit().asLongValue();
        this.fileLimit = config.fileLimit().asLongValue();
    }

    void carry(RoutingContext exchange, Route route) {
        long size = BodySize.of(exchange.request());
        if (size > limit(route)) {
            refusals.refuse(exchange, CommonProblem.PAYLOAD_TOO_LARGE);
            return;
        }
        send(exchange.request(), route, size)
                .onSuccess(answer -> bringBack(exchange, route, answer))
                .onFailure(failure -> giveUp(exchange, route, failure));
    }

    private Future<HttpClientResponse> send(HttpServerRequest request, Route route, long size) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        RequestOptions head = forwarded.of(request, route);
        if (size == 0) {
            request.resume();
            return clients.request(head).compose(to -> to.send());
        }
        if (BodySize.inOnePiece(size)) {
            Future<Buffer> body = request.body();
            request.resume();
            return body.compose(whole -> clients.request(head).compose(to -> to.send(whole)));
        }
        return clients.request(head).compose(to -> new Upload(request, to, limit(route)).start());
    }

    private long limit(Route route) {
        return route.takesFiles() ? fileLimit : bodyLimit;
    }

    private void bringBack(RoutingContext exchange, Route route, HttpClientResponse answer) {
        if (BodySize.inOnePiece(BodySize.declared(answer.headers()))) {
            answer.body()
                    .onSuccess(whole -> head(exchange, route, answer).end(whole))
                    .onFailure(failure -> giveUp(exchange, route, failure));
            return;
        }
        HttpServerResponse response = head(exchange, route, answer);
        if (BodySize.declared(answer.headers()) < 0) {
            response.setChunked(true);
        }
        answer.pipe().endOnFailure(false).to(response).onFailure(broken -> cut(response, answer));
    }

    private static HttpServerResponse head(RoutingContext exchange, Route route, HttpClientResponse answer) {
        HttpServerResponse response = exchange.response().setStatusCode(answer.statusCode());
        PublicAnswer.copy(answer.headers(), response.headers(), route.origin());
        return response;
    }

    /** Half an answer must not pass for a whole one: the client sees its connection break. */
    private static void cut(HttpServerResponse response, HttpClientResponse answer) {
        response.reset();
        answer.request().reset();
    }

    private void giveUp(RoutingContext exchange, Route route, Throwable failure) {
        ProblemType reason = Failures.reason(failure);
        if (reason.status() >= 500) {
            Log.warnf(
                    "%s: %s (%s)",
                    route.origin().name(), reason.code(), failure.getClass().getName());
        }
        refusals.refuse(exchange, reason);
    }
}
