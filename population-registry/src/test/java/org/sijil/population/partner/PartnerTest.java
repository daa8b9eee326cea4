package org.sijil.population.partner;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Partners.OPERATOR;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.grant;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Partners.token;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PartnerTest {

    private final LocalDate today = Life.today();

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void aClientWithoutAGrantIsNotAnswered() {
        ask(token(client()), someone()).statusCode(403).body("code", equalTo("nothing-granted"));
    }

    @Test
    void whatIsNotGrantedIsNotCompared() {
        String token = partner(client(), terms(List.of("birthDate"), List.of(), unlimited()));
        Registered fatima = someone();

        ask(token, fatima).statusCode(200);
        as(token)
                .body(Map.of("idcs", fatima.idcs(), "sex", "female"))
                .post("/v1/verifications")
                .then()
                .statusCode(403)
                .body("code", equalTo("attribute-not-granted"))
                .body("errors[0].pointer", equalTo("/sex"));
    }

    @Test
    void aPurposeIsOneThatIsGranted() {
        String token = partner(unlimited());
        Registered fatima = someone();

        as(token)
                .header("Purpose", "curiosity")
                .body(question(fatima))
                .post("/v1/verifications")
                .then()
                .statusCode(403)
                .body("code", equalTo("purpose-not-granted"));
        as(token)
                .header("Purpose", "health-cover")
                .body(question(fatima))
                .post("/v1/verifications")
                .then()
                .statusCode(200);
        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.find { it.purpose == 'health-cover' }.legalBasis", equalTo("law-65.00"));
    }

    @Test
    void aGrantHoldsFromItsDayUntilTheNext() {
        String client = client();
        Registered fatima = someone();
        grant(client, today.plusDays(1), terms(List.of("birthDate"), List.of(), unlimited()))
                .statusCode(200)
                .body("grants", hasSize(1));
        grant(client, today.plusDays(3), terms(List.of("sex"), List.of(), unlimited()))
                .statusCode(200)
                .body("grants", hasSize(2));

        ask(token(client), fatima).statusCode(403).body("code", equalTo("nothing-granted"));
        MovableClock.daysLater(1);
        ask(token(client), fatima).statusCode(200);
        MovableClock.daysLater(3);
        ask(token(client), fatima).statusCode(403).body("code", equalTo("attribute-not-granted"));
    }

    @Test
    void aGrantEndsOnItsDay() {
        String client = client();
        Map<String, Object> grant = Map.of(
                "effectiveFrom",
                today.toString(),
                "effectiveUntil",
                today.plusDays(2).toString(),
                "terms",
                terms(List.of("birthDate"), List.of(), unlimited()));
        as(OPERATOR).body(grant).put("/v1/partners/" + client).then().statusCode(200);
        Registered fatima = someone();

        MovableClock.daysLater(1);
        ask(token(client), fatima).statusCode(200);
        MovableClock.daysLater(2);
        ask(token(client), fatima).statusCode(403).body("code", equalTo("nothing-granted"));
    }

    @Test
    void ofTwoGrantsFromOneDayTheLaterCounts() {
        String client = client();
        partner(client, terms(List.of("sex"), List.of(), unlimited()));
        String token = partner(client, terms(List.of("birthDate"), List.of(), unlimited()));

        ask(token, someone()).statusCode(200);
    }

    @Test
    void aGrantLooksAheadAndHasADay() {
        Map<String, Object> terms = terms(List.of(), List.of(), unlimited());

        grant(client(), today.minusDays(1), terms).statusCode(400).body("code", equalTo("grant-in-past"));
        as(OPERATOR)
                .body(Map.of("effectiveFrom", today.toString(), "effectiveUntil", today.toString(), "terms", terms))
                .put("/v1/partners/" + client())
                .then()
                .statusCode(400)
                .body("code", equalTo("grant-without-a-day"));
        grant("x", today, terms).statusCode(400).body("code", equalTo("invalid-partner-id"));
    }

    @Test
    void aPausedPartnerIsNotAnsweredUntilItIsReleased() {
        String client = client();
        String token = partner(client, terms(List.of("birthDate"), List.of(), unlimited()));
        Registered fatima = someone();

        change(client, "pause").statusCode(200).body("paused.reason", equalTo("operator"));
        ask(token, fatima).statusCode(403).body("code", equalTo("partner-paused"));
        change(client, "release").statusCode(200).body("paused", nullValue());
        ask(token, fatima).statusCode(200);
        change(client(), "pause").statusCode(404).body("code", equalTo("unknown-partner"));
    }

    @Test
    void auditorsSeeThePartnersAndTheirGrants() {
        String client = client();
        partner(client, terms(List.of("birthDate"), List.of("address"), unlimited()));

        as(TestTokens.of("auditor"))
                .get("/v1/partners")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(client))
                .body("items.find { it.id == '%s' }.grants[0].terms.supply".formatted(client), hasItem("address"));
        as(TestTokens.of("auditor"))
                .get("/v1/partners/" + client())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-partner"));
    }

    private static ValidatableResponse change(String client, String deed) {
        return as(OPERATOR)
                .body("{}")
                .post("/v1/partners/" + client + "/" + deed)
                .then();
    }

    private static ValidatableResponse ask(String token, Registered person) {
        return as(token).body(question(person)).post("/v1/verifications").then();
    }

    private static Map<String, Object> question(Registered person) {
        return Map.of("idcs", person.idcs(), "birthDate", "1988-03-08");
    }
}
