package org.sijil.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class CitizenFileTest {

    @Test
    void aCitizenSeesAllSectionsOfTheOwnFileAtOnce() {
        file("amina")
                .statusCode(200)
                .body("person.of", equalTo("amina"))
                .body("household.section", equalTo("/v1/me/household"))
                .body("rights.section", equalTo("/v1/me/rights"))
                .body("unavailable", empty());
    }

    @Test
    void aSectionThatDoesNotExistIsNullAndNotCalledUnavailable() {
        file("amina").body("payments", nullValue()).body("unavailable", empty());
    }

    @Test
    void aServiceThatIsDownCostsItsSectionOnly() {
        file(StubServices.WITH_BROKEN_HOUSEHOLD)
                .statusCode(200)
                .body("person.of", equalTo(StubServices.WITH_BROKEN_HOUSEHOLD))
                .body("household", nullValue())
                .body("unavailable", contains("household"));
    }

    @Test
    void withNoServiceUpThereIsNoFile() {
        file(StubServices.WITH_NOTHING_UP).statusCode(503).body("code", equalTo("service-unavailable"));
    }

    @Test
    void anAccountWithoutANumberIsToldSo() {
        file(StubServices.APPLICANT).statusCode(403).body("code", equalTo("number-required"));
    }

    @Test
    void aCitizenWhomTheServicesRefuseIsRefused() {
        file(StubServices.UNWANTED).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void theFileIsForCitizensOnly() {
        given().get("/api/me").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/api/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "person, /v1/me",
        "household, /v1/me/household",
        "rights, /v1/me/rights",
    })
    void aSectionCanBeReadAlone(String section, String path) {
        given().auth()
                .oauth2(citizen("amina"))
                .get("/api/me/" + section)
                .then()
                .statusCode(200)
                .body("section", equalTo(path));
    }

    private static ValidatableResponse file(String citizen) {
        return given().auth().oauth2(citizen(citizen)).get("/api/me").then();
    }

    private static String citizen(String subject) {
        return TestTokens.builder().roles("citizen").subject(subject).token();
    }
}
