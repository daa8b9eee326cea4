package org.sijil.population.recovery;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Mailbox;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RecoveryTest {

    @Inject
    Pool pool;

    private Mailbox mailbox;

    @BeforeEach
    void openMailbox() {
        mailbox = new Mailbox(pool);
    }

    @Test
    void whoSaysTheCodeBackIsToldTheNumber() {
        Registered fatima = someone();
        String citizen = citizen();
        String id = begin(citizen, described(fatima)).statusCode(202).extract().path("id");

        finish(citizen, id, mailbox.code(fatima)).statusCode(200).body("idcs", equalTo(fatima.idcs()));
        finish(citizen, id, mailbox.code(fatima)).statusCode(422).body("code", equalTo("code-not-accepted"));
        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", hasItem("identifier-recovery"));
    }

    @Test
    void aForeignerIsKnownByThePermit() {
        Registered aminata = registered(foreigner());
        Map<String, Object> described = new HashMap<>(with(described(aminata), "cnie", null));
        described.put("residencePermit", aminata.body().get("residencePermit"));
        String citizen = citizen();

        String id = begin(citizen, described).statusCode(202).extract().path("id");

        finish(citizen, id, mailbox.code(aminata)).statusCode(200).body("idcs", equalTo(aminata.idcs()));
    }

    @Test
    void nobodyAndSomebodyHaveOneAnswer() {
        Registered fatima = someone();
        String citizen = citizen();

        for (Map<String, Object> described : List.of(
                with(described(fatima), "cnie", TestPeople.nextCnie()),
                with(described(fatima), "birthDate", "1988-03-09"),
                with(described(fatima), "familyName", Map.of("fr", "Someoneelse")))) {
            String id = begin(citizen, described)
                    .statusCode(202)
                    .body("id", matchesPattern("[0-9a-f-]{36}"))
                    .body("size()", equalTo(2))
                    .extract()
                    .path("id");
            finish(citizen, id, "123456").statusCode(422).body("code", equalTo("code-not-accepted"));
        }
        assertTrue(mailbox.texts(fatima).isEmpty());
    }

    @Test
    void theCodeOfOneIsNotAnothers() {
        Registered fatima = someone();
        String id = begin(citizen(), described(fatima)).extract().path("id");

        finish(citizen(), id, mailbox.code(fatima)).statusCode(422);
    }

    @Test
    void aCitizenTriesFiveTimesAnHour() {
        String citizen = citizen();
        for (int attempt = 0; attempt < 5; attempt++) {
            begin(citizen, described(someone())).statusCode(202);
        }
        Registered sixth = someone();

        begin(citizen, described(sixth))
                .statusCode(429)
                .header("Retry-After", "3600")
                .body("code", equalTo("too-many-codes"));
        assertEquals(0, mailbox.texts(sixth).size());
    }

    @Test
    void theLimitDoesNotTellWhoseDescriptionIsRight() {
        Registered fatima = someone();
        String guesser = citizen();
        Map<String, Object> wrong = with(described(fatima), "birthDate", "1988-03-09");
        for (int guess = 0; guess < 3; guess++) {
            begin(guesser, wrong).statusCode(202);
        }

        begin(guesser, wrong).statusCode(429);
        begin(guesser, described(fatima)).statusCode(429);
        begin(citizen(), described(fatima)).statusCode(202);
        assertEquals(1, mailbox.texts(fatima).size());
    }

    @Test
    void oneKeyIsOneCode() {
        Registered fatima = someone();
        String citizen = citizen();

        String first = keyed(citizen, described(fatima));
        String again = keyed(citizen, described(fatima));

        assertEquals(first, again);
        assertEquals(1, mailbox.texts(fatima).size());
        finish(citizen, again, mailbox.code(fatima)).statusCode(200);
    }

    @Test
    void onePaperIsGiven() {
        begin(citizen(), with(described(someone()), "cnie", null))
                .statusCode(400)
                .body("code", equalTo("one-paper"));
    }

    /** Somebody who has signed in and whose account is not yet tied to a number. */
    private static String citizen() {
        return TestTokens.builder()
                .roles("citizen")
                .subject(UUID.randomUUID().toString())
                .client("citizen-portal")
                .token();
    }

    private static Map<String, Object> described(Registered person) {
        Map<String, Object> described = new HashMap<>();
        for (String field : new String[] {"cnie", "givenName", "familyName", "birthDate"}) {
            described.put(field, person.body().get(field));
        }
        return described;
    }

    private static ValidatableResponse begin(String citizen, Map<String, Object> described) {
        return as(citizen).body(described).post("/v1/idcs-recoveries").then();
    }

    private static String keyed(String citizen, Map<String, Object> described) {
        return as(citizen)
                .header("Idempotency-Key", "recovery")
                .body(described)
                .post("/v1/idcs-recoveries")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static ValidatableResponse finish(String citizen, String id, String code) {
        return as(citizen)
                .body(Map.of("code", code))
                .post("/v1/idcs-recoveries/" + id + "/confirmation")
                .then();
    }
}
