package org.sijil.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TokensResource;

/** What is open to anybody is reached without a token, counted by address, and nothing beside it is. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class OpenAreaTest {

    @Test
    void aPaperIsCheckedWithoutAToken() {
        given().contentType("application/json")
                .body("{\"code\":\"x\"}")
                .post("/api/social/v1/certificate-checks")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"anybody\";q=60"))
                .header("Cache-Control", "no-store")
                .body("uri", equalTo("/v1/certificate-checks"))
                .body("received", equalTo(12))
                .body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/certificates/x", "/v1/certificate-checksum", "/v1/households", "/v1/formulas"})
    void nothingBesideItIsOpen(String path) {
        given().get("/api/social" + path).then().statusCode(401);
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        for (String file : new String[] {"", "check.js", "texts.js", "check.css"}) {
            given().get("/check/" + file)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("script-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .body(not(containsString("://")));
        }
    }
}
