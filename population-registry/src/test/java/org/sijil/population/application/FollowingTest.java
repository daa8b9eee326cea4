package org.sijil.population.application;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.follow;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sijil.commons.identifier.Receipt;
import org.sijil.population.Life;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A receipt tells how far a request is, and nothing of anybody. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FollowingTest {

    private static final ExecutorService GUESSERS = Executors.newFixedThreadPool(40);

    private final String account = account();

    @AfterAll
    static void stop() {
        GUESSERS.shutdown();
    }

    @Test
    void whoeverHoldsTheReceiptFollows() {
        Map<String, Object> person = adult();
        String id = submitted(account, person);
        ValidatableResponse receipt = as(account)
                .get("/v1/registration-requests/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body("title.ar", equalTo("وصل طلب التسجيل"))
                .body("title.fr", equalTo("Récépissé de demande d'enregistrement"))
                .body("issued", equalTo(Life.today().toString()))
                .body(not(containsString(String.valueOf(person.get("cnie")))));
        String printed = receipt.extract().path("receipt");
        String scanned = receipt.extract().path("qr");
        String due = Life.today().plusDays(90).toString();
        String stranger = account();

        for (String text : List.of(printed, scanned)) {
            ValidatableResponse followed = follow(stranger, text)
                    .statusCode(200)
                    .body("state", equalTo("submitted"))
                    .body("meaning.fr", equalTo("La demande est déposée"))
                    .body("nextStep.ar", containsString("مركز"))
                    .body("due", equalTo(due))
                    .body("deadline.fr", equalTo("Au plus tard le " + due));
            Map<String, Object> body = followed.extract().path("$");
            assertEquals(Set.of("state", "meaning", "nextStep", "due", "deadline"), body.keySet());
        }
        move(CASABLANCA, id, "capture").statusCode(200);
        follow(stranger, printed).body("state", equalTo("captured")).body("due", nullValue());
    }

    @Test
    void anAgentFindsTheRequestThatSomebodyBrings() {
        String id = submitted(account, adult());
        String receipt = read(account, id).extract().path("receipt");

        search(CASABLANCA, receipt).statusCode(200).body("id", equalTo(id));
        search(agent("04"), receipt).statusCode(404).body("code", equalTo("unknown-receipt"));
    }

    @Test
    void unknownAndMalformedAreAnsweredAlike() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String unknown = refusal(Receipt.of(random).value());

        for (String text :
                List.of("", "x", "SIJIL:R:", "0".repeat(26) + "1", "'; DROP TABLE person; --", "٣".repeat(27))) {
            assertEquals(unknown, refusal(text));
        }
    }

    @Test
    void whoeverGuessesWaits() {
        String id = submitted(account, adult());
        String receipt = read(account, id).extract().path("receipt");
        String guesser = account();
        for (int time = 0; time < 20; time++) {
            follow(guesser, "guess " + time).statusCode(404);
        }

        follow(guesser, receipt)
                .statusCode(429)
                .header("Retry-After", "3600")
                .body("code", equalTo("too-many-attempts"));
        follow(account, receipt).statusCode(200);
    }

    @Test
    void whoeverGuessesManyTimesAtOnceGetsNoMoreAnswers() {
        String guesser = account();

        List<CompletableFuture<Integer>> guesses = IntStream.range(0, 40)
                .mapToObj(time -> CompletableFuture.supplyAsync(
                        () -> follow(guesser, "guess " + time).extract().statusCode(), GUESSERS))
                .toList();

        List<Integer> answers = guesses.stream().map(CompletableFuture::join).toList();
        assertEquals(20, Collections.frequency(answers, 404), answers::toString);
        assertEquals(20, Collections.frequency(answers, 429), answers::toString);
    }

    @Test
    void aReceiptThatLeadsSomewhereDoesNotCount() {
        String receipt = read(account, submitted(account, adult())).extract().path("receipt");

        for (int time = 0; time < 21; time++) {
            follow(account, receipt).statusCode(200);
        }
    }

    private String refusal(String text) {
        Map<String, Object> refusal =
                new HashMap<>(follow(account, text).statusCode(404).extract().path("$"));
        refusal.remove("traceId");
        return refusal.toString();
    }

    private static ValidatableResponse search(String token, String receipt) {
        return as(token)
                .body(Map.of("receipt", receipt))
                .post("/v1/registration-requests/search")
                .then();
    }

    /** One who has guessed nothing yet. */
    private static String agent(String territory) {
        return TestTokens.builder()
                .roles("registration-agent")
                .subject("agent-" + UUID.randomUUID())
                .territory(territory)
                .token();
    }
}
