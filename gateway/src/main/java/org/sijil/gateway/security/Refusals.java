package org.sijil.gateway.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Problem;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Problems;
import org.sijil.commons.problem.Texts;

/** Says no in the form of the services, where no resource of ours is involved. */
@Singleton
public class Refusals {

    private static final int UNAUTHENTICATED = 401;
    private static final int UNAVAILABLE = 503;

    /** After these nobody can tell, or wants to wait to see, where the next request on the connection begins. */
    private static final Set<ProblemType> LAST = Set.of(
            CommonProblem.PAYLOAD_TOO_LARGE,
            GatewayProblem.AMBIGUOUS_BODY,
            GatewayProblem.UNCLEAR_HOST,
            GatewayProblem.ADDRESS_TOO_LONG,
            GatewayProblem.HEADERS_TOO_LARGE);

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the exchange with the problem document of {@code reason}; does nothing once an answer has begun. */
    public void refuse(RoutingContext exchange, ProblemType reason) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(reason.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        boolean last = LAST.contains(reason);
        if (last) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        switch (reason.status()) {
            case UNAUTHENTICATED -> response.putHeader("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> response.putHeader(HttpHeaders.RETRY_AFTER, Problem.COME_BACK_AFTER);
            default -> {}
        }
        response.end(document(exchange, reason)).onComplete(sent -> leaveBodyBehind(exchange, last));
    }

    /** What the client still sends is read and dropped, so that its next request is not stuck behind it. */
    private static void leaveBodyBehind(RoutingContext exchange, boolean last) {
        if (last) {
            Farewell.to(exchange.vertx(), exchange.request());
        } else if (!exchange.request().isEnded()) {
            exchange.request().resume();
        }
    }

    private Buffer document(RoutingContext exchange, ProblemType reason) {
        Locale language = language(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problems.of(reason, language, List.of())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Locale language(@Nullable String accepted) {
        try {
            return accepted == null ? Locale.ENGLISH : Texts.best(accepted(accepted));
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    private static List<Locale> accepted(String header) {
        return Locale.LanguageRange.parse(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
    }
}
