package org.sijil.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.CoreMatchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class HostileRequestTest {

    private static final String ECHO = "/api/population/v1/persons/echo";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/population/v1/persons/../feed",
                "/api/population/v1/persons/..",
                "/api/population/v1/persons/./echo",
                "/api/population/v1/persons/%2e%2e/feed",
                "/api/population/v1/persons/%2E%2e/feed",
                "/api/population/v1/persons%2f..%2ffeed",
                "/api/population/v1/persons/%252e%252e/feed",
                "/api/population/v1/persons/..%252ffeed",
                "/api/population//v1/persons/echo",
                "//api/population/v1/persons/echo",
                "/api/population/v1/persons/echo;x=1",
                "/api/population/v1/persons/..;/feed",
                "/api/population/v1/persons/%00",
                "/api/population/v1/persons/%c0%ae%c0%ae/feed",
                "/api/population/v1/%70ersons/echo",
                "/x/../api/population/v1/persons/echo",
                "/api/../q/metrics"
            })
    void anAddressThatCanBeReadInTwoWaysIsRefused(String path) throws IOException {
        String answer = new RawHttp(RestAssured.port).send(get(path));

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"code\":\"unsafe-address\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "-;q=1", "fr,-", ",", "fr;q=9", "\u00e9", "*;q=0"})
    void aLanguageThatCannotBeReadIsNoReasonToAnswerNothing(String language) {
        for (String path :
                new String[] {"/api/population/v1/persons/echo", "/sr/sync/search", "/api/population//v1/x"}) {
            given().header("Accept-Language", language)
                    .get(path)
                    .then()
                    .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api\\population",
                "/api/population/v1/persons/\u0001",
                "*",
                "http://evil.test/api/me",
                "nonsense"
            })
    void anAddressThatIsNoneIsRefused(String path) throws IOException {
        String answer = new RawHttp(RestAssured.port).send(get(path));

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("\"uri\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get"})
    void onlySixMethodsAreKnown(String method) throws IOException {
        String answer = new RawHttp(RestAssured.port).send(get(ECHO).replaceFirst("GET", method));

        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
        assertFalse(answer.contains("\"uri\""), answer);
    }

    @Test
    void aRequestHiddenInABodyIsJudgedAsOneOfItsOwn() throws IOException {
        String hidden = "GET " + ECHO + "?hidden HTTP/1.1\r\nHost: x\r\n\r\n";
        String answer = new RawHttp(RestAssured.port)
                .send("POST " + ECHO + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                        + "\r\nContent-Length: " + (hidden.length() + 5)
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);

        assertTrue(answer.contains("\"received\":0"), answer);
        assertFalse(answer.contains("\"content-length\""), answer);
        assertFalse(answer.contains("?hidden"), answer);
        assertEquals(1, occurrences(answer, "HTTP/1.1 401"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -1",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: 99999999999999999999999",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                " X-Folded: a"
            })
    void aHeadThatCanBeReadInTwoWaysNeverReachesAService(String headers) throws IOException {
        String answer = new RawHttp(RestAssured.port)
                .send("POST " + ECHO + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token() + "\r\n" + headers
                        + "\r\n\r\n0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void aRefusedBodyDoesNotHoldUpTheNextRequest() throws IOException {
        String refused = "POST " + ECHO + " HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde";
        String answer = new RawHttp(RestAssured.port).send(refused + get(ECHO));

        assertEquals(1, occurrences(answer, "HTTP/1.1 401"), answer);
        assertEquals(1, occurrences(answer, "HTTP/1.1 200"), answer);
    }

    @Test
    void everyAnswerIsMarked() {
        given().get("/api/me")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void otherSitesMayNotReadAnswersUnlessTheOperatorSaysSo() {
        given().header("Origin", "https://portal.test")
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                + "\r\nConnection: close\r\n\r\n";
    }

    private static String token() {
        return TestTokens.of("registration-agent");
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
