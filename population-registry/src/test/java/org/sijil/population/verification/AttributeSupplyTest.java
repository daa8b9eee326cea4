package org.sijil.population.verification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.CASABLANCA;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class AttributeSupplyTest {

    private static final String[] SOME = {"familyName", "address", "sex"};

    @Test
    void whatIsGrantedAndAskedForIsSupplied() {
        Registered fatima = someone();

        String answer = ask(partner(unlimited(), SOME), described(fatima), "familyName", "address")
                .statusCode(200)
                .body("keySet()", containsInAnyOrder("token", "familyName", "address"))
                .body("familyName.ar", equalTo(fatima.familyName("ar")))
                .body("address.territory", equalTo(CASABLANCA))
                .extract()
                .asString();

        assertEquals(-1, answer.indexOf(fatima.idcs()));
    }

    @Test
    void theTokenIsEnoughTheNextTime() {
        Registered fatima = someone();
        String partner = partner(unlimited(), SOME);
        String token = ask(partner, described(fatima), "sex").extract().path("token");

        ask(partner, Map.of("token", token), "sex").statusCode(200).body("token", equalTo(token));
    }

    @Test
    void whatIsNotGrantedIsNotSupplied() {
        ask(partner(unlimited(), SOME), described(someone()), "sex", "phone")
                .statusCode(403)
                .body("code", equalTo("attribute-not-granted"))
                .body("errors[0].pointer", equalTo("/attributes/1"));
    }

    @Test
    void thePurposeIsStated() {
        as(partner(unlimited(), SOME))
                .body(Map.of("person", described(someone()), "attributes", List.of("sex")))
                .post("/v1/attributes")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
    }

    @Test
    void unknownDeadLockedAndMismatchingHaveOneShape() {
        String partner = partner(unlimited(), SOME);
        Registered dead = someone();
        Registered locked = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);
        as(TestTokens.citizen(locked.idcs()))
                .body(Map.of("locked", true))
                .put("/v1/me/verification-lock")
                .then()
                .statusCode(200);

        String wrong = refusal(partner, Map.of("idcs", someone().idcs(), "birthDate", "1970-01-01"));
        assertEquals(wrong, refusal(partner, described(dead)));
        assertEquals(wrong, refusal(partner, described(locked)));
        assertEquals(wrong, refusal(partner, Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08")));
    }

    @Test
    void thePersonSeesWhatWasSuppliedAndWhy() {
        Registered fatima = someone();
        ask(partner(unlimited(), SOME), described(fatima), "address").statusCode(200);

        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items[1].purpose", equalTo("health-cover"))
                .body("items[1].legalBasis", equalTo("law-65.00"))
                .body("items[1].client", notNullValue())
                .body("items[1].fields", contains("birthDate", "address"));
    }

    private static String refusal(String partner, Map<String, Object> person) {
        return ask(partner, person, "sex")
                .statusCode(404)
                .body("code", equalTo("person-not-available"))
                .body(not(containsString("1988-")))
                .extract()
                .asString()
                .replaceAll("\"traceId\":\"[0-9a-f]*\"", "");
    }

    private static Map<String, Object> described(Registered person) {
        return Map.of("idcs", person.idcs(), "birthDate", "1988-03-08");
    }

    private static ValidatableResponse ask(String partner, Map<String, Object> person, String... attributes) {
        return as(partner)
                .header("Purpose", "health-cover")
                .body(Map.of("person", person, "attributes", attributes))
                .post("/v1/attributes")
                .then();
    }
}
