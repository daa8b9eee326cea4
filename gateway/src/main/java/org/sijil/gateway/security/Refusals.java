package org.sijil.gateway.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
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
    private final List<RefusalForm> forms;

    Refusals(ObjectMapper json, @All List<RefusalForm> forms) {
        this.json = json;
        this.forms = forms;
    }

    /** Ends the exchange with the problem document of {@code reason}; does nothing once an answer has begun. */
    public void refuse(RoutingContext exchange, ProblemType reason) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        RefusalForm form = form(exchange.request().path());
        response.setStatusCode(reason.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, form == null ? Problem.MEDIA_TYPE : "application/json");
        boolean last = LAST.contains(reason);
        if (last) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        switch (reason.status()) {
            case UNAUTHENTICATED -> response.putHeader("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> response.putHeader(HttpHeaders.RETRY_AFTER, Problem.COME_BACK_AFTER);
            default -> {}
        }
        Locale language = language(exchange);
        Object document = form == null ? Problems.of(reason, language, List.of()) : form.document(reason, language);
        response.end(text(document)).onComplete(sent -> leaveBodyBehind(exchange, last));
    }

    /** What the client still sends is read and dropped, so that its next request is not stuck behind it. */
    private static void leaveBodyBehind(RoutingContext exchange, boolean last) {
        if (last) {
            Farewell.to(exchange.vertx(), exchange.request());
        } else if (!exchange.request().isEnded()) {
            exchange.request().resume();
        }
    }

    private @Nullable RefusalForm form(@Nullable String path) {
        return forms.stream()
                .filter(form -> path != null && form.isFor(path))
                .findFirst()
                .orElse(null);
    }

    private Buffer text(Object document) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The caller's language; English when none of ours is accepted. Java's reader of the header breaks on a range that is but hyphens. */
    public static Locale language(RoutingContext exchange) {
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return accepted == null ? Locale.ENGLISH : Texts.best(accepted(accepted));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
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
