package org.sijil.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

/** What is wrong before it comes to addresses and tokens is said in a problem document too, and ends the connection. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class ProtocolErrorTest {

    private static final String ECHO = "/api/population/v1/persons/echo";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("no host", "GET /api/me HTTP/1.1\r\n\r\n", 400, "unclear-host"),
                Arguments.of("no host for the page", "GET /dashboard/ HTTP/1.1\r\n\r\n", 400, "unclear-host"),
                Arguments.of("a host that is none", "GET /api/me HTTP/1.1\r\nHost: a b\r\n\r\n", 400, "unclear-host"),
                Arguments.of("two hosts", "GET /api/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "unclear-host"),
                Arguments.of("a long address", get("/api/" + "a".repeat(4_000), ""), 414, "address-too-long"),
                Arguments.of("a long query", get(ECHO + "?q=" + "a".repeat(4_000), ""), 414, "address-too-long"),
                Arguments.of("a very long address", get("/api/" + "a".repeat(60_000), ""), 414, "address-too-long"),
                Arguments.of("a large header", get(ECHO, "X: " + "a".repeat(14_000)), 431, "headers-too-large"),
                Arguments.of("a very large header", get(ECHO, "X: " + "a".repeat(60_000)), 431, "headers-too-large"),
                Arguments.of("many headers", get(ECHO, "X: a\r\n".repeat(3_000) + "X: a"), 431, "headers-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenHeadIsAnsweredWithAProblemDocument(String name, String request, int status, String code)
            throws IOException {
        String answer = send(request);

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertTrue(answer.contains("connection: close"), answer);
        assertFalse(answer.contains("stack"), answer);
    }

    @Test
    void aRefusedHeadSpeaksTheLanguageOfTheCaller() throws IOException {
        String answer = send("GET /api/me HTTP/1.1\r\nAccept-Language: fr\r\n\r\n");

        assertTrue(answer.contains("L'hôte visé n'est pas clair"), answer);
    }

    @Test
    void whatJustFitsReachesTheService() throws IOException {
        String token = "Authorization: Bearer " + TestTokens.of("registration-agent") + "\r\n";
        int rest = 14_000 - token.length() - 100;
        String address = ECHO + "?q=" + "a".repeat(4_000 - ECHO.length() - 3);

        String answer = send(get(address, token + "User-Agent: " + "a".repeat(rest)));

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    /** Here the server below answers for itself, or hangs up; it has no hook for more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET",
                "\u0001\u0002 garbage here and there",
                "GET /api/me HTTP/9.9\r\nHost: a",
                "GET /api/me HTTP/1.1\r\nHost: a\r\nX Y: 1",
                "POST /api/me HTTP/1.1\r\nHost: a\r\nContent-Length: abc"
            })
    void whatIsNotHttpIsTurnedAwayWithoutAWord(String request) throws IOException {
        String answer = send(request + "\r\n\r\n");

        assertTrue(answer.matches("HTTP/\\d\\.\\d (400|501) [A-Za-z ]+\r\ncontent-length: 0\r\n\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 8_000_000, 32_000_000})
    void aClientThatSendsFirstAndReadsLaterStillLearnsThatTheBodyIsTooLarge(int size) throws IOException {
        String head = "POST " + ECHO + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + TestTokens.of("registration-agent") + "\r\n";
        String body = "x".repeat(size);

        for (String request : new String[] {
            head + "Content-Length: " + size + "\r\n\r\n" + body,
            head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(size) + "\r\n" + body + "\r\n0\r\n\r\n"
        }) {
            String answer = send(request);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("\"code\":\"payload-too-large\""), answer);
        }
    }

    private static String get(String address, String header) {
        return "GET " + address + " HTTP/1.1\r\nHost: x\r\n" + header + (header.isEmpty() ? "" : "\r\n") + "\r\n";
    }

    private static String send(String request) throws IOException {
        return new RawHttp(RestAssured.port).send(request);
    }
}
