package org.sijil.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointFuzzTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0",
             "paths": {"/v1/things/{id}": {"put": {
               "parameters": [{"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}},
                              {"name": "on", "in": "query", "schema": {"type": "string", "format": "date"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "properties": {
               "idcs": {"type": "string"}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}},
               "Part": {"type": ["object", "null"], "properties": {"born": {"type": "string", "format": "date"}}}}}}
            """;

    private HttpServer server;

    /** Status, content type and body of an answer. */
    private record Answer(int status, String type, String body) {}

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/q/openapi", exchange -> answer(exchange, new Answer(200, "application/json", DOCUMENT)));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aServiceThatRefusesEverythingPolitelyPasses() {
        FuzzReport report = fuzz(body -> new Answer(400, "application/problem+json", "{}"));

        assertEquals(1, report.operations());
        assertTrue(report.requests() > 200, report.toString());
        assertEquals(0, report.unsent());
    }

    @Test
    void aServerErrorIsAFault() {
        AssertionError faults = assertThrows(
                AssertionError.class,
                () -> fuzz(body -> new Answer(body.contains("\\u0000") ? 500 : 200, "application/json", "{}")));

        assertTrue(faults.toString().contains(": 500"));
        assertTrue(faults.toString().contains("seed"));
    }

    @Test
    void aRefusalInAnotherFormIsAFault() {
        AssertionError faults =
                assertThrows(AssertionError.class, () -> fuzz(body -> new Answer(400, "text/html", "<html>")));

        assertTrue(faults.toString().contains("content type text/html"));
    }

    @Test
    void aRefusalThatRepeatsTheValueIsAFault() {
        AssertionError faults = assertThrows(
                AssertionError.class, () -> fuzz(body -> new Answer(400, "application/problem+json", body)));

        assertTrue(faults.toString().contains("repeats the refused value"));
    }

    private FuzzReport fuzz(Function<String, Answer> service) {
        server.createContext("/v1/things", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, service.apply(body));
        });
        return EndpointFuzz.of(
                        URI.create("http://localhost:" + server.getAddress().getPort()))
                .tokens(TestTokens.of("operator"))
                .atMost(Duration.ofMinutes(2))
                .run();
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
