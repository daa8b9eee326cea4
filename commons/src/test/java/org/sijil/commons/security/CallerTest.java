package org.sijil.commons.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "06, 06, 200",
        "06, 06.141, 200",
        "06.141, 06.141.01.00, 200",
        "06.141, 06.142, 403",
        "06.141, 06, 403",
        "07, 06.141, 403",
        "*, 06.141, 200",
        "nonsense, 06.141, 403"
    })
    void anAgentServesTheTerritoryOfTheTokenAndBelow(String own, String where, int status) {
        given().auth()
                .oauth2(TestTokens.agent("registration-agent", own))
                .get("/v1/notes/at/" + where)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"06.141, 403"})
    void anAgentWithoutATerritoryServesNowhere(String where, int status) {
        String token = TestTokens.builder().roles("registration-agent").token();
        given().auth().oauth2(token).get("/v1/notes/at/" + where).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "staff, auditor, auditor",
        "staff, scheme-manager auditor, scheme-manager",
        "staff, auditor scheme-manager, scheme-manager",
        "staff, registration-agent auditor citizen, auditor",
        "citizen, registration-agent social-agent citizen, citizen"
    })
    void theRoleOnRecordIsOneThatAdmittedTheCaller(String endpoint, String roles, String role) {
        assertEquals(role, role(endpoint, TestTokens.of(roles.split(" "))));
    }

    @Test
    void aClientThatAScopeAdmitsIsAPartner() {
        assertEquals("partner", role("staff", TestTokens.partner("population:verify")));
    }

    private static String role(String endpoint, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/notes/role-of-" + endpoint)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
