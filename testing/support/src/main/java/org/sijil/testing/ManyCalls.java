package org.sijil.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the service that {@code @QuarkusTest} has started, for tests that make hundreds of them: RestAssured takes ten times
 * as long.
 */
public final class ManyCalls {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ManyCalls() {}

    /** Reads. */
    public static HttpResponse<String> get(String path, String token) {
        return send("GET", path, token, null);
    }

    /** Sends JSON. */
    public static HttpResponse<String> post(String path, String token, String body) {
        return send("POST", path, token, body);
    }

    /**
     * Any call.
     *
     * @param token the bearer, or nobody's call
     * @param body JSON, or none
     * @throws UncheckedIOException when there is no answer
     */
    public static HttpResponse<String> send(String method, String path, @Nullable String token, @Nullable String body) {
        HttpRequest.Builder request =
                to(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /** Sends JSON that changes what has a version, under a key of its own. */
    public static HttpResponse<String> change(String path, String token, int version, String body) {
        return send(to(path).header("Authorization", "Bearer " + token)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /**
     * A call of anything else.
     *
     * @throws UncheckedIOException when there is no answer
     */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath() + " did not answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Content-Type", "application/json");
    }
}
