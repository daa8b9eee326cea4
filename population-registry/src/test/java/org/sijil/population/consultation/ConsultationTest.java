package org.sijil.population.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ConsultationTest {

    private static final String SOCIAL = TestTokens.of("social-agent");
    private static final String PARTNER = TestTokens.partner("population:verify");

    static Stream<Arguments> readings() {
        return Stream.of(
                reading("a read", "registration", person -> as(AGENT).get("/v1/persons/" + person.id())),
                reading(
                        "a read by a social agent",
                        "social-support",
                        person -> as(SOCIAL).get("/v1/persons/" + person.id())),
                reading(
                        "a search",
                        "social-support",
                        person -> as(SOCIAL).body(Map.of("idcs", person.idcs())).post("/v1/persons/search")),
                reading(
                        "a history",
                        "adjudication",
                        person -> as(TestTokens.of("adjudicator")).get("/v1/persons/" + person.id() + "/history")),
                reading(
                        "a list of consultations",
                        "audit",
                        person -> as(TestTokens.of("auditor")).get("/v1/persons/" + person.id() + "/consultations")),
                reading(
                        "a change",
                        "registration",
                        person -> as(AGENT)
                                .header("If-Match", "\"0\"")
                                .body(person.details())
                                .put("/v1/persons/" + person.id())),
                reading(
                        "a verification",
                        "identity-verification",
                        person -> as(PARTNER)
                                .body(Map.of("idcs", person.idcs(), "birthDate", "1988-03-08"))
                                .post("/v1/verifications")),
                reading(
                        "a verification that fails",
                        "identity-verification",
                        person -> as(PARTNER)
                                .body(Map.of("idcs", person.idcs(), "birthDate", "1988-03-09"))
                                .post("/v1/verifications")),
                reading(
                        "a member check",
                        "social-support",
                        person -> as(SOCIAL)
                                .body(Map.of("idcs", List.of(person.idcs(), person.idcs())))
                                .post("/v1/member-checks")),
                reading(
                        "a look at the own file",
                        "own-file",
                        person -> as(TestTokens.citizen(person.idcs())).get("/v1/me")));
    }

    @ParameterizedTest(name = "{0} leaves a record")
    @MethodSource("readings")
    void everyReadingLeavesARecord(String name, String purpose, Function<Registered, Response> reading) {
        Registered fatima = someone();

        reading.apply(fatima).then().statusCode(200);

        List<Map<String, Object>> records =
                seenBy(fatima).extract().path("items.findAll { it.purpose == '%s' }", purpose);
        int seeing = purpose.equals("own-file") ? 1 : 0;
        assertEquals(1 + seeing, records.size(), name);
        Map<String, Object> record = records.get(seeing);
        Stream.of("at", "role", "client", "legalBasis", "fields")
                .forEach(field -> assertTrue(record.get(field) != null, field));
        assertNotEquals(List.of(), record.get("fields"));
    }

    @Test
    void aReadingThatIsRefusedLeavesNone() {
        Registered fatima = someone();

        as(TestTokens.agent("social-agent", "04"))
                .get("/v1/persons/" + fatima.id())
                .then()
                .statusCode(404);
        as(TestTokens.agent("social-agent", "04"))
                .body(Map.of("idcs", fatima.idcs()))
                .post("/v1/persons/search")
                .then()
                .body("items", hasSize(0));
        seenBy(fatima).body("items.purpose", contains("own-file"));
    }

    @Test
    void thePersonSeesWhoAskedAndWhyButNotWhichAgent() {
        Registered fatima = someone();
        as(AGENT)
                .header("Purpose", "complaint")
                .get("/v1/persons/" + fatima.id())
                .then()
                .statusCode(200);

        seenBy(fatima)
                .body("items[1].purpose", equalTo("complaint"))
                .body("items[1].role", equalTo("registration-agent"))
                .body("items[1].client", equalTo("agent-desk"))
                .body("items[1].legalBasis", equalTo("law-09.08"))
                .body("items[1].fields", hasItems("idcs", "givenName", "birthDate", "address"))
                .body("items[1].at", notNullValue())
                .body("items[1].actor", nullValue());
    }

    @Test
    void aPurposeIsOneThatTheRoleMayState() {
        Registered fatima = someone();

        for (String purpose : List.of("curiosity", "own-file", "social-support", "REGISTRATION")) {
            as(AGENT)
                    .header("Purpose", purpose)
                    .get("/v1/persons/" + fatima.id())
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("purpose-not-admitted"))
                    .body(not(containsString("curiosity")));
        }
    }

    @Test
    void theListIsReadInPages() {
        Registered fatima = someone();
        for (int reading = 0; reading < 3; reading++) {
            as(AGENT).get("/v1/persons/" + fatima.id()).then().statusCode(200);
        }
        String citizen = TestTokens.citizen(fatima.idcs());

        String next = as(citizen)
                .get("/v1/me/consultations?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        as(citizen)
                .queryParam("cursor", next)
                .get("/v1/me/consultations?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void whomTheRegistryDoesNotKnowNobodyRead() {
        as(TestTokens.citizen(TestPeople.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    /** What the person sees; seeing it is itself the newest record. */
    private static ValidatableResponse seenBy(Registered person) {
        return as(TestTokens.citizen(person.idcs()))
                .get("/v1/me/consultations?limit=200")
                .then()
                .statusCode(200);
    }

    private static Arguments reading(String name, String purpose, Function<Registered, Response> reading) {
        return Arguments.of(name, purpose, reading);
    }
}
