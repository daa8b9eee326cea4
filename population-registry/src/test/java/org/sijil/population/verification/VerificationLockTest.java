package org.sijil.population.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class VerificationLockTest {

    @Test
    void aLockHoldsFromTheNextQuestionOn() {
        Registered fatima = someone();
        String partner = partner(unlimited());

        assertVerified(true, partner, fatima);
        set(fatima, true).body("locked", equalTo(true));
        assertVerified(false, partner, fatima);
        set(fatima, false).body("locked", equalTo(false));
        assertVerified(true, partner, fatima);
    }

    @Test
    void everySpanIsRemembered() {
        Registered fatima = someone();
        lock(fatima).body("locked", equalTo(false)).body("history", hasSize(0));
        set(fatima, true);
        set(fatima, true);
        set(fatima, false);
        set(fatima, true);

        lock(fatima)
                .body("locked", equalTo(true))
                .body("history", hasSize(2))
                .body("history[0].unlockedAt", nullValue())
                .body("history[1].unlockedAt", notNullValue());
    }

    @Test
    void manyWishesAtOnceAreOneLock() throws Exception {
        Registered fatima = someone();
        Life.together(Collections.nCopies(20, () -> set(fatima, true)));

        lock(fatima).body("history", hasSize(1));
    }

    @Test
    void whomNobodyKnowsHasNothingToLock() {
        as(TestTokens.citizen(TestPeople.idcs()))
                .body(Map.of("locked", true))
                .put("/v1/me/verification-lock")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
    }

    private static void assertVerified(boolean expected, String partner, Registered person) {
        boolean verified = as(partner)
                .body(Map.of("idcs", person.idcs(), "birthDate", "1988-03-08"))
                .post("/v1/verifications")
                .path("verified");
        assertEquals(expected, verified);
    }

    private static ValidatableResponse set(Registered person, boolean locked) {
        return as(TestTokens.citizen(person.idcs()))
                .body(Map.of("locked", locked))
                .put("/v1/me/verification-lock")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lock(Registered person) {
        return as(TestTokens.citizen(person.idcs()))
                .get("/v1/me/verification-lock")
                .then()
                .statusCode(200);
    }
}
