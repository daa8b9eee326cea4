package org.sijil.population.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PartnerTokenTest {

    @Inject
    Pool pool;

    @Test
    void aPartnerKnowsAPersonByOneTokenAndAnotherByAnother() {
        String health = partner(unlimited());
        String education = partner(unlimited());
        Registered fatima = someone();

        String known = token(health, fatima);

        assertEquals(known, token(health, fatima));
        assertNotEquals(known, token(education, fatima));
        assertNotEquals(known, token(health, someone()));
    }

    @Test
    void theTokenStandsWhereTheNumberStood() {
        String health = partner(unlimited());
        String token = token(health, someone());

        verify(health, Map.of("token", token, "birthDate", "1988-03-08")).body("verified", equalTo(true));
        verify(health, Map.of("token", token, "birthDate", "1988-03-09")).body("verified", equalTo(false));
    }

    @Test
    void aPartnerUnderstandsNoTokenOfAnother() {
        String health = partner(unlimited());
        String token = token(health, someone());

        verify(partner(unlimited()), Map.of("token", token, "birthDate", "1988-03-08"))
                .body("verified", equalTo(false));
        ask(partner(unlimited()), Map.of("token", token)).body("verified", equalTo(false));
    }

    @Test
    void whoCannotBeVerifiedHasNoToken() {
        String health = partner(unlimited());
        Registered dead = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);

        ask(health, Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08"))
                .body("verified", equalTo(false))
                .body("token", nullValue());
        ask(health, Map.of("idcs", dead.idcs(), "birthDate", "1988-03-08")).body("verified", equalTo(false));
        as(health)
                .body(Map.of("idcs", someone().idcs()))
                .post("/v1/partner-tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("nothing-to-verify"));
    }

    @Test
    void aTokenOfAnEarlierKeyIsExchangedWhileItIsUnderstood() {
        String health = partner(unlimited());
        String token = token(health, someone());
        String old = "old." + token.substring(token.indexOf('.') + 1);
        rename(token, old, "old");

        ask(health, Map.of("token", old)).body("verified", equalTo(true)).body("token", not(equalTo(old)));
        rename(old, old, "forgotten");
        ask(health, Map.of("token", old)).body("verified", equalTo(false));
    }

    @Test
    void aPersonIsNamedInOneWay() {
        String health = partner(unlimited());
        Registered fatima = someone();
        String token = token(health, fatima);

        List<Map<String, Object>> wrong =
                List.of(Map.of("sex", "female"), Map.of("idcs", fatima.idcs(), "token", token, "sex", "female"));
        for (Map<String, Object> names : wrong) {
            as(health)
                    .body(names)
                    .post("/v1/verifications")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("one-name-of-person"));
        }
        as(health)
                .body(Map.of("token", "nonsense", "sex", "female"))
                .post("/v1/verifications")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-partner-token"));
    }

    private void rename(String token, String name, String key) {
        pool.preparedQuery("UPDATE partner_token SET token = $2, key_id = $3 WHERE token = $1")
                .executeAndAwait(Tuple.of(token, name, key));
    }

    private static String token(String partner, Registered person) {
        return ask(partner, Map.of("idcs", person.idcs(), "birthDate", "1988-03-08"))
                .body("verified", equalTo(true))
                .extract()
                .path("token");
    }

    private static ValidatableResponse ask(String partner, Map<String, Object> person) {
        return as(partner).body(person).post("/v1/partner-tokens").then().statusCode(200);
    }

    private static ValidatableResponse verify(String partner, Map<String, Object> declaration) {
        return as(partner).body(declaration).post("/v1/verifications").then().statusCode(200);
    }
}
