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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.token.Tokens;

/** The gateway's API as any client uses it: bearer token, idempotency key, and patience with what passes. */
final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TRIES = 8;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;
    private final Tokens tokens;

    Api(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** What came back; the body is a missing node when there was none. */
    record Answer(int status, JsonNode body) {

        boolean isDone() {
            return status / 100 == 2;
        }

        /** The stable reason of a refusal. */
        String code() {
            return body.path("code").asText();
        }
    }

    Answer get(String path, String who) {
        return send(HttpRequest.newBuilder(gateway.resolve(path)).GET(), who);
    }

    /** Posts; with a key the same post can be sent again and counts once. */
    Answer post(String path, String who, @Nullable String key, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request, who);
    }

    /** The body of an answer that had to succeed. */
    JsonNode require(String what, Answer answer) {
        if (!answer.isDone()) {
            throw new LoadFailure(what + " was refused with status " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private Answer send(HttpRequest.Builder request, String who) {
        for (int attempt = 1; ; attempt++) {
            Answer answer = once(request, who);
            if (!isPassing(answer) || attempt == TRIES) {
                return answer;
            }
            pause(attempt);
        }
    }

    private static boolean isPassing(Answer answer) {
        return PASSING.contains(answer.status()) || isRace(answer);
    }

    private static boolean isRace(Answer answer) {
        return answer.status() == 409 && answer.code().equals("conflict-retry");
    }

    private Answer once(HttpRequest.Builder request, String who) {
        try {
            HttpResponse<String> response = http.send(
                    request.copy()
                            .timeout(TIMEOUT)
                            .header("Authorization", "Bearer " + tokens.of(who))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), body(response.body()));
        } catch (IOException notReached) {
            return new Answer(503, MissingNode.getInstance());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted");
        }
    }

    /** Each try waits twice as long as the one before it, from a tenth of a second on. */
    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(50L << attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted");
        }
    }

    private JsonNode body(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return json.getNodeFactory().textNode("an answer that is not JSON");
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
