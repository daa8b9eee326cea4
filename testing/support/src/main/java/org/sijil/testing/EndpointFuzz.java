package org.sijil.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a service's OpenAPI document and sends every operation what nobody should send. No answer may be a 5xx, every 4xx
 * with a body must be a problem document or an error of SPDCI, and none may repeat the value that it refuses.
 */
public final class EndpointFuzz {

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> left = new HashSet<>();
    private List<String> tokens = List.of();
    private long seed = 20_261_121;
    private Duration atMost = Duration.ofSeconds(Long.getLong("sijil.test.fuzz", 12));

    private URI document;

    private EndpointFuzz(URI base) {
        this.base = base;
        this.document = base.resolve("/q/openapi?format=json");
    }

    /** For the service at this address, as in {@code http://localhost:8081}, without a slash at the end. */
    public static EndpointFuzz of(URI base) {
        return new EndpointFuzz(base);
    }

    /** For the service that {@code @QuarkusTest} has started. */
    public static EndpointFuzz ofTestedService() {
        return of(URI.create(RestAssured.baseURI + ":" + RestAssured.port));
    }

    /**
     * Attacks the service under test and fails with the faults found.
     *
     * @param tokens who sends the requests; best one that may do everything, since a refused caller never reaches the
     *     code that reads the body
     */
    public static FuzzReport noServerErrors(String... tokens) {
        return ofTestedService().tokens(tokens).run();
    }

    /** Where the service's OpenAPI document is, when it is not the service itself that shows it. */
    public EndpointFuzz describedBy(URI address) {
        document = address;
        return this;
    }

    /** Who sends the requests: each bearer token in turn. */
    public EndpointFuzz tokens(String... bearers) {
        tokens = List.of(bearers);
        return this;
    }

    /** Leaves out operations, given as {@code "POST /v1/imports"}. */
    public EndpointFuzz except(String... operations) {
        left.addAll(List.of(operations));
        return this;
    }

    /** Another seed, to try other mutations. */
    public EndpointFuzz seed(long number) {
        seed = number;
        return this;
    }

    /** When to stop, if not after {@code -Dsijil.test.fuzz} seconds (12); all operations get the same share until then. */
    public EndpointFuzz atMost(Duration time) {
        atMost = time;
        return this;
    }

    /**
     * Sends the requests.
     *
     * @throws AssertionError with the report, when an answer breaks a rule
     */
    public FuzzReport run() {
        FuzzReport report = new FuzzRun(base, http, tokens, seed, atMost).on(read(), left);
        if (!report.faults().isEmpty()) {
            throw new AssertionError(report.toString());
        }
        return report;
    }

    private OpenApiDocument read() {
        HttpRequest question = HttpRequest.newBuilder(document).build();
        try {
            String answer = http.send(question, BodyHandlers.ofString()).body();
            return new OpenApiDocument(JsonMapper.builder().build().readTree(answer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No OpenAPI document at " + document, unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
