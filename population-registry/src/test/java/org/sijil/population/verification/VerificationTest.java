package org.sijil.population.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
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
    void eachFactMayBeAnsweredByItself() {
        Registered fatima = someone();

        assertEquals(
                "{\"verified\":false,\"attributes\":{\"familyName\":true,\"birthDate\":false,\"sex\":true}}",
                answer(Map.of(
                        "idcs",
                        fatima.idcs(),
                        "familyName",
                        fatima.body().get("familyName"),
                        "birthDate",
                        "1970-01-01",
                        "sex",
                        "female",
                        "perAttribute",
                        true)));
        assertEquals(
                "{\"verified\":false,\"attributes\":{\"sex\":false}}",
                answer(Map.of("idcs", TestPeople.idcs(), "sex", "female", "perAttribute", true)));
    }

    @Test
    void aNameMayBeComparedLetterByLetter() {
        Registered fatima = someone();
        Map<String, Object> right = Map.of("fr", fatima.familyName("fr"), "ar", fatima.familyName("ar"));
        Map<String, Object> shouted = Map.of("fr", fatima.familyName("fr").toUpperCase(Locale.ROOT));

        assertVerified(true, named(fatima, right, "exact"));
        assertVerified(false, named(fatima, shouted, "exact"));
        assertVerified(true, named(fatima, shouted, "normalized"));
    }

    @Test
    void otherPapersAndContactsAreComparedToo() {
        Registered fatima = someone();
        Registered aminata = registered(foreigner());

        assertVerified(
                true,
                Map.of(
                        "idcs",
                        fatima.idcs(),
                        "nationality",
                        "MA",
                        "phone",
                        fatima.body().get("phone")));
        assertVerified(false, Map.of("idcs", fatima.idcs(), "phone", TestPeople.nextPhone()));
        assertVerified(
                true,
                Map.of("idcs", aminata.idcs(), "residencePermit", aminata.body().get("residencePermit")));
        assertVerified(false, Map.of("idcs", aminata.idcs(), "cnie", fatima.cnie()));
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

    private static Map<String, Object> named(Registered person, Map<String, Object> name, String mode) {
        return Map.of("idcs", person.idcs(), "familyName", name, "modes", Map.of("familyName", mode));
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
