package org.sijil.population.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class VerificationTest {

    private static final String PARTNER = TestTokens.partner("population:verify");

    @Test
    void rightFactsAreVerified() {
        Registered fatima = someone();

        assertVerified(true, Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"));
        assertVerified(true, Map.of("idcs", fatima.idcs(), "sex", "female"));
        assertVerified(true, Map.of("idcs", fatima.idcs(), "cnie", fatima.body().get("cnie")));
        assertVerified(
                true,
                Map.of(
                        "idcs", fatima.idcs(),
                        "givenName", fatima.body().get("givenName"),
                        "familyName", fatima.body().get("familyName"),
                        "birthDate", "1988-03-08",
                        "sex", "female",
                        "cnie", fatima.body().get("cnie")));
    }

    @Test
    void oneWrongFactIsEnoughForANo() {
        Registered fatima = someone();

        assertVerified(false, Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-09"));
        assertVerified(false, Map.of("idcs", fatima.idcs(), "sex", "male"));
        assertVerified(false, Map.of("idcs", fatima.idcs(), "cnie", TestPeople.nextCnie()));
        assertVerified(false, Map.of("idcs", fatima.idcs(), "familyName", Map.of("fr", "Someoneelse")));
        assertVerified(
                false, Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08", "familyName", Map.of("ar", "غيره")));
    }

    @Test
    void namesAreComparedAsPeopleWriteThem() {
        Registered fatima = someone();

        assertVerified(
                true,
                Map.of(
                        "idcs",
                        fatima.idcs(),
                        "familyName",
                        Map.of("fr", fatima.familyName("fr").toUpperCase(Locale.ROOT))));
    }

    @Test
    void unknownDeadAndWrongHaveOneShape() {
        Registered dead = someone();
        Registered living = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);

        String wrong = answer(Map.of("idcs", living.idcs(), "birthDate", "1970-01-01"));
        assertEquals(wrong, answer(Map.of("idcs", dead.idcs(), "birthDate", "1988-03-08")));
        assertEquals(wrong, answer(Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08")));
        assertEquals("{\"verified\":false}", wrong);
    }

    @Test
    void theNumberAloneIsNoQuestion() {
        as(PARTNER)
                .body(Map.of("idcs", someone().idcs()))
                .post("/v1/verifications")
                .then()
                .statusCode(400)
                .body("code", equalTo("nothing-to-verify"));
    }

    @Test
    void anAgentMayVerifyToo() {
        as(AGENT)
                .body(Map.of("idcs", someone().idcs(), "birthDate", "1988-03-08"))
                .post("/v1/verifications")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true));
    }

    private static void assertVerified(boolean expected, Map<String, Object> declaration) {
        assertEquals("{\"verified\":" + expected + "}", answer(declaration));
    }

    private static String answer(Map<String, Object> declaration) {
        return as(PARTNER)
                .body(declaration)
                .post("/v1/verifications")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
