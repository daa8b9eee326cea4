package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.localstack.token.Tokens;

/** How one request fares when the suite, or the way to it, falters. */
class ApiTest {

    private static final String PERSONS = "/api/population/v1/persons";
    private static final Map<String, String> LEILA = Map.of("cnie", "BK482913");

    @TempDir
    Path folder;

    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private StandIn suite;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        suite = new StandIn();
        api = new Api(suite.address(), new Tokens(suite.stack(folder)), pauses::add);
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @ParameterizedTest
    @MethodSource
    void whatPassesIsAskedAgainUnderTheSameKey(Reply passing) {
        suite.meets(Fault.first(call -> true, passing, passing));

        Answer answer = register();

        assertEquals(201, answer.status());
        assertEquals(List.of("leila", "leila", "leila"), keys());
        assertEquals(1, suite.registries().persons().size());
        assertEquals(List.of(Duration.ofMillis(100), Duration.ofMillis(200)), pauses);
    }

    static Stream<Reply> whatPassesIsAskedAgainUnderTheSameKey() {
        return Stream.of(
                Reply.problem(502, "bad-answer"),
                Reply.problem(503, "service-unavailable"),
                Reply.problem(504, "service-timeout"),
                Reply.problem(409, "conflict-retry"),
                Reply.BREAK);
    }

    @Test
    void anAnswerThatGotLostIsGivenAgain() {
        suite.meets(Fault.losesFirstAnswers(call -> true));

        Answer answer = register();

        assertEquals("2000000000", answer.body().path("idcs").asText());
        assertEquals(List.of("leila", "leila"), keys());
        assertEquals(1, suite.registries().persons().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void itWaitsAsLongAsItIsAskedTo(int status) {
        suite.meets(Fault.first(call -> true, Reply.problem(status, "later").with("Retry-After", "7")));

        assertTrue(register().isDone());
        assertEquals(List.of(Duration.ofSeconds(7)), pauses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"86400", "999999999"})
    void nobodyMakesItWaitForLong(String seconds) {
        suite.meets(Fault.first(call -> true, Reply.problem(503, "later").with("Retry-After", seconds)));

        assertTrue(register().isDone());
        assertEquals(List.of(Patience.LONGEST), pauses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 22 Nov 2026 07:28:00 GMT", "-5", "0", "soon", "99999999999999999999"})
    void aRetryAfterThatSaysNothingChangesNothing(String unusable) {
        suite.meets(Fault.first(call -> true, Reply.problem(503, "later").with("Retry-After", unusable)));

        assertTrue(register().isDone());
        assertEquals(List.of(Duration.ofMillis(100)), pauses);
    }

    @Test
    void whatDoesNotPassAfterAllIsGivenUp() {
        suite.meets((call, work) -> Reply.problem(503, "service-unavailable"));

        LoadFailure failure = assertThrows(LoadFailure.class, () -> api.require("Registering", register()));

        assertEquals("Registering was refused with 503 service-unavailable.", failure.getMessage());
        assertEquals(Patience.TRIES, keys().size());
        assertEquals(Duration.ofMillis(12_700), pauses.stream().reduce(Duration.ZERO, Duration::plus));
    }

    @Test
    void aGatewayThatIsNotThereIsNamed() {
        Tokens tokens = new Tokens(suite.stack(folder));
        Api nowhere = new Api(URI.create("http://localhost:1"), tokens, pauses::add);

        LoadFailure failure = assertThrows(
                LoadFailure.class,
                () -> nowhere.require("Reading", nowhere.get("/api/x/v1/statistics", "statistician")));

        assertEquals("Reading failed: nobody answers at http://localhost:1.", failure.getMessage());
        assertEquals(Patience.TRIES - 1, pauses.size());
    }

    @Test
    void aRefusedTokenIsExchangedForAFreshOne() {
        register();
        suite.revokeTokens();

        Answer again = register();

        assertEquals(201, again.status());
        assertEquals(2, suite.tokensGiven());
        assertEquals(
                List.of("t1", "t1", "t2"),
                suite.calls(call -> true).stream().map(Call::token).toList());
        assertEquals(List.of(), pauses);
    }

    @Test
    void aFreshTokenThatIsRefusedTooIsNotExchangedForEver() {
        suite.meets((call, work) -> Reply.problem(401, "unauthenticated"));

        LoadFailure failure = assertThrows(LoadFailure.class, () -> api.require("Registering", register()));

        assertEquals("Registering was refused with 401 unauthenticated.", failure.getMessage());
        assertEquals(2, suite.tokensGiven());
        assertEquals(2, keys().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 500})
    void whatIsFinalIsAskedOnce(int status) {
        suite.meets((call, work) -> Reply.problem(status, "no-way"));

        assertEquals(status, register().status());
        assertEquals(1, keys().size());
        assertEquals(List.of(), pauses);
    }

    private Answer register() {
        return api.post(PERSONS, "agent:06", "leila", LEILA);
    }

    private List<String> keys() {
        return suite.calls(call -> true).stream().map(Call::key).toList();
    }
}
