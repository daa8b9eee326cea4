package org.sijil.commons.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ParameterTest {

    private static final String ID = "01a2006b-647c-7060-9d6a-e77db973e2ab";

    @ParameterizedTest
    @CsvSource({
        "/v1/forms/canary?count=1&from=1, registration-agent, /id, invalid-uuid",
        "/v1/forms/" + ID + "?count=canary&from=1, registration-agent, /count, invalid-whole-number",
        "/v1/forms/" + ID + "?count=99999999999&from=1, registration-agent, /count, invalid-whole-number",
        "/v1/forms/" + ID + "?count=1&from=1.5, registration-agent, /from, invalid-whole-number",
        "/v1/forms/" + ID + "?count=0&from=1, registration-agent, /count, min",
        "/v1/notes?limit=canary, auditor, /limit, invalid-whole-number",
        "/v1/notes?limit=201, auditor, /limit, invalid-limit",
        "/v1/notes?cursor=canary, auditor, /cursor, invalid-cursor"
    })
    void theParameterAtFaultIsNamed(String address, String role, String pointer, String code) {
        get(address, role)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code))
                .body(not(containsString("canary")));
    }

    @Test
    void whatCanBeReadIsRead() {
        get("/v1/forms/" + ID + "?count=1&from=9999999999", "registration-agent")
                .statusCode(200);
    }

    private static ValidatableResponse get(String address, String role) {
        return given().auth().oauth2(TestTokens.of(role)).get(address).then();
    }
}
