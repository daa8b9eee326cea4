package org.sijil.social.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.sijil.commons.database.JsonText;

/** Asks a body over HTTP, one question after the other. Whatever is not an answer to the question is a failure. */
@ApplicationScoped
class RestBody {

    private static final int OK = 200;

    private final VerificationConfig config;
    private final JsonText text;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;

    RestBody(VerificationConfig config, JsonText text, ObjectMapper json, Clock clock) {
        this.config = config;
        this.text = text;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(config.patience()).build();
    }

    /** The client gives up on a body that does not begin to answer; what never ends is cut off after twice that time. */
    Uni<Found> ask(Body body, Asked asked) {
        Context here = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(
                        () -> http.sendAsync(request(body, asked), BodyHandlers.ofString(StandardCharsets.UTF_8)))
                .ifNoItem()
                .after(config.patience().multipliedBy(2))
                .fail()
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .map(answer -> read(answer, asked));
    }

    private HttpRequest request(Body body, Asked asked) {
        VerificationConfig.Way way = Bodies.way(config, body);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        way.url().orElseThrow(() -> new IllegalStateException("No address of body " + body.code())))
                .timeout(config.patience())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", asked.id().toString())
                .POST(BodyPublishers.ofString(text.of(asked)));
        way.token().ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    private Found read(HttpResponse<String> answer, Asked asked) {
        if (answer.statusCode() != OK) {
            throw failure("status " + answer.statusCode());
        }
        try {
            return Found.read(json.readTree(answer.body()), LocalDate.now(clock))
                    .filter(found -> found.id().equals(asked.id()))
                    .orElseThrow(() -> failure("no answer to the question"));
        } catch (JsonProcessingException garbage) {
            throw failure("not JSON");
        }
    }

    static UncheckedIOException failure(String reason) {
        return new UncheckedIOException(new IOException(reason));
    }
}
