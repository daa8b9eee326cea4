package org.sijil.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class BodiesTest {

    private static final int LIMIT = 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Test
    void aBigAnswerStreams() throws Exception {
        long bytes = 300L * 1024 * 1024;
        HttpResponse<InputStream> answer =
                client.send(get("/api/population/v1/persons/big?bytes=" + bytes), BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertEquals(bytes, body.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 70_000, LIMIT})
    void aBodyUpToTheLimitArrivesWhole(int size) throws Exception {
        byte[] body = bytes(size);
        for (BodyPublisher publisher : new BodyPublisher[] {sized(body), chunked(body)}) {
            HttpResponse<String> answer = client.send(post("echo", publisher), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("\"received\":" + size), answer.body());
        }
    }

    @Test
    void aLongerBodyIsRefusedWhetherItSaysSoOrNot() throws Exception {
        byte[] body = bytes(LIMIT + 1);
        for (BodyPublisher publisher : new BodyPublisher[] {sized(body), chunked(body)}) {
            HttpRequest request = post("echo", publisher);
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                assertEquals(413, answer.statusCode());
                assertTrue(answer.body().contains("payload-too-large"));
            } catch (IOException cutOff) {
                // the door may close the connection before this client has finished sending
            }
        }
    }

    @Test
    void aHugeDeclaredLengthIsRefusedBeforeABodyIsRead() throws Exception {
        String answer = new RawHttp(RestAssured.port)
                .send("POST /api/population/v1/persons HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                        + TestTokens.of("registration-agent") + "\r\nContent-Length: 99999999\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("payload-too-large"), answer);
    }

    @Test
    void aClientThatAsksFirstIsToldToContinue() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(door("/api/population/v1/persons/echo"))
                .header("Authorization", "Bearer " + TestTokens.of("registration-agent"))
                .expectContinue(true)
                .POST(sized(bytes(100_000)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"received\":100000"), answer.body());
    }

    @Test
    void halfAnAnswerDoesNotPassForAWholeOne() {
        HttpRequest request = get("/api/population/v1/persons/broken");

        assertThrows(IOException.class, () -> client.send(request, BodyHandlers.ofString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/absent/v1/things, 503, service-unavailable",
        "/api/population/v1/persons/slow, 504, service-timeout",
        "/api/noise/v1/things, 502, bad-answer"
    })
    void aServiceThatFailsIsNamedHonestly(String path, int status, String code) {
        given().auth()
                .oauth2(TestTokens.of("registration-agent"))
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(door(path))
                .header("Authorization", "Bearer " + TestTokens.of("registration-agent"))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private HttpRequest post(String word, BodyPublisher body) {
        return HttpRequest.newBuilder(door("/api/population/v1/persons/" + word))
                .header("Authorization", "Bearer " + TestTokens.of("registration-agent"))
                .timeout(Duration.ofSeconds(60))
                .POST(body)
                .build();
    }

    private static BodyPublisher sized(byte[] body) {
        return BodyPublishers.ofByteArray(body);
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] bytes(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) 'x');
        return body;
    }

    private static URI door(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
