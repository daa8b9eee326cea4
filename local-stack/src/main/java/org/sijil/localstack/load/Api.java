package org.sijil.localstack.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.token.Tokens;

/** The gateway's API as any client uses it: bearer token, idempotency key, and patience with what passes. */
final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int UNAUTHENTICATED = 401;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;
    private final Tokens tokens;
    private final Pause pause;

    Api(URI gateway, Tokens tokens, Pause pause) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.pause = pause;
    }

    Answer get(String path, String who) {
        return send(HttpRequest.newBuilder(gateway.resolve(path)).GET(), who);
    }

    /** The same in a language. */
    Answer get(String path, String who, String language) {
        return send(HttpRequest.newBuilder(gateway.resolve(path)).GET().header("Accept-Language", language), who);
    }

    /** Posts; with a key the same post can be sent again and counts once. */
    Answer post(String path, String who, @Nullable String key, Object body) {
        return send(posted(path, key, body), who);
    }

    /** Moves something on that was read in this version; with a key once, as a post. */
    Answer move(String path, String who, long version, @Nullable String key, Object body) {
        return send(posted(path, key, body).header("If-Match", '"' + Long.toString(version) + '"'), who);
    }

    /** The body of an answer that had to succeed. */
    JsonNode require(String what, Answer answer) {
        if (answer.status() == 0) {
            throw new LoadFailure(what + " failed: nobody answers at " + gateway + ".");
        }
        if (!answer.isDone()) {
            throw new LoadFailure(what + " was refused with " + answer.refusal() + ".");
        }
        return answer.body();
    }

    private HttpRequest.Builder posted(String path, @Nullable String key, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body)));
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private Answer send(HttpRequest.Builder request, String who) {
        for (int tries = 1; ; tries++) {
            Answer answer = signed(request, who);
            Optional<Duration> wait = Patience.after(answer, tries);
            if (wait.isEmpty()) {
                return answer;
            }
            pause.take(wait.get());
        }
    }

    /** A token that is refused before its time, as after a new start of the identity provider, is exchanged once. */
    private Answer signed(HttpRequest.Builder request, String who) {
        String token = tokens.of(who);
        Answer answer = once(request, token);
        if (answer.status() != UNAUTHENTICATED) {
            return answer;
        }
        tokens.refused(who, token);
        return once(request, tokens.of(who));
    }

    private Answer once(HttpRequest.Builder request, String token) {
        try {
            HttpResponse<String> response = http.send(
                    request.copy()
                            .timeout(TIMEOUT)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            String retryAfter = response.headers().firstValue("Retry-After").orElse("");
            return new Answer(response.statusCode(), retryAfter, body(response.body()));
        } catch (IOException notReached) {
            return Answer.none();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted.");
        }
    }

    private JsonNode body(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
