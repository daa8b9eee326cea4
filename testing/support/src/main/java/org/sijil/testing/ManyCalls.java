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
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(method + " " + path + " did not answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
