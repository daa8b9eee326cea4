package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** With a client that sends the header as it stands. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class MediaTypeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "application/", "/json", ";", "", "text/plain", "application/x-www-form-urlencoded"})
    void anotherTypeThanJsonIsRefusedAsSuch(String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request().header("Content-Type", type));

        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON"})
    void jsonIsRead(String type) throws IOException, InterruptedException {
        assertEquals(200, send(request().header("Content-Type", type)).statusCode());
    }

    @Test
    void aBodyOfNoTypeIsNotGuessedAt() throws IOException, InterruptedException {
        assertEquals(415, send(request()).statusCode());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/forms/values"))
                .header("Authorization", "Bearer " + TestTokens.of("registration-agent"))
                .POST(BodyPublishers.ofString("{\"primitive\": 1}"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
