package org.sijil.population.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PersonReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"registration-agent", "social-agent", "adjudicator", "auditor"})
    void staffReadAPerson(String role) {
        Registered fatima = someone();

        as(TestTokens.of(role))
                .get("/v1/persons/" + fatima.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("idcs", equalTo(fatima.idcs()))
                .body("familyName.ar", equalTo(fatima.familyName("ar")))
                .body("givenName.fr", equalTo(fatima.givenName("fr")))
                .body("guardian", nullValue());
    }

    @Test
    void aChildsFileNamesItsGuardianWithoutTheNumber() {
        Registered mother = someone();
        Registered child = registered(minor(mother.idcs()));

        as(AGENT)
                .get("/v1/persons/" + child.id())
                .then()
                .body("guardian.person", equalTo(mother.id()))
                .body("guardian.relation", equalTo("mother"))
                .body("guardian.idcs", nullValue());
    }

    @Test
    void aCitizenReadsOnlyTheOwnFile() {
        Registered amina = someone();
        Registered other = someone();
        String token = TestTokens.citizen(amina.idcs());

        as(token).get("/v1/persons/" + amina.id()).then().statusCode(200).body("idcs", equalTo(amina.idcs()));
        sameAsUnknown(token, "/v1/persons/" + other.id());
        sameAsUnknown(token, "/v1/persons/" + other.id() + "/history");
        sameAsUnknown(token, "/v1/persons/" + other.id() + "/consultations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration-agent", "social-agent"})
    void anAgentReadsOnlyInTheOwnTerritory(String role) {
        Registered casablanca = someone();

        as(TestTokens.agent(role, "06"))
                .get("/v1/persons/" + casablanca.id())
                .then()
                .statusCode(200);
        as(TestTokens.agent(role, "06.141"))
                .get("/v1/persons/" + casablanca.id())
                .then()
                .statusCode(200);
        sameAsUnknown(TestTokens.agent(role, "04"), "/v1/persons/" + casablanca.id());
        sameAsUnknown(TestTokens.builder().roles(role).token(), "/v1/persons/" + casablanca.id());
    }

    @Test
    void whatIsNoIdIsRefused() {
        as(AGENT).get("/v1/persons/2000000006").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aCitizenReadsTheOwnFileByToken() {
        Registered amina = someone();

        as(TestTokens.citizen(amina.idcs()))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(amina.id()))
                .body("cnie", equalTo(amina.body().get("cnie")));
    }

    @Test
    void aTokenWithoutARegisteredNumberHasNoFile() {
        as(TestTokens.citizen(TestPeople.idcs())).get("/v1/me").then().statusCode(404);
        as(TestTokens.of("citizen")).get("/v1/me").then().statusCode(403);
    }

    /** Whoever lies outside one's right is answered for in the very words used for nobody. */
    private static void sameAsUnknown(String token, String path) {
        String unknown = path.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());

        assertEquals(answer(token, unknown), answer(token, path));
    }

    private static String answer(String token, String path) {
        Response answer = as(token).get(path);
        answer.then().statusCode(404).body("code", equalTo("unknown-person"));
        return answer.body().asString().replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }
}
