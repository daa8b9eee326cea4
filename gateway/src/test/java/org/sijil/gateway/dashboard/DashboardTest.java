package org.sijil.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class DashboardTest {

    @ParameterizedTest
    @ValueSource(strings = {"statistician", "operator", "scheme-manager", "support-manager"})
    void figuresOfAllServicesStandSideBySide(String role) {
        given().auth()
                .oauth2(TestTokens.of(role))
                .get("/dashboard/data")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("population.asked", notNullValue())
                .body("social.asked", notNullValue())
                .body("enrollment.asked", notNullValue())
                .body("at", notNullValue());
    }

    @Test
    void theServicesAreAskedOnceForManyLookers() {
        assertEquals(figures(), figures());
    }

    @Test
    void figuresAreNotForEverybody() {
        given().get("/dashboard/data").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("citizen"))
                .get("/dashboard/data")
                .then()
                .statusCode(403);
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        for (String file : new String[] {"", "dashboard.js", "texts.js", "dashboard.css"}) {
            given().get("/dashboard/" + file)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .body(not(containsString("://")));
        }
    }

    @Test
    void theShortAddressLeadsToThePage() {
        given().redirects()
                .follow(false)
                .get("/dashboard")
                .then()
                .statusCode(303)
                .header("Location", containsString("/dashboard/"));
        given().get("/dashboard").then().statusCode(200).body(containsString("<!doctype html>"));
    }

    private static int figures() {
        return given().auth()
                .oauth2(TestTokens.of("statistician"))
                .get("/dashboard/data")
                .then()
                .statusCode(200)
                .body("unavailable.size()", equalTo(0))
                .extract()
                .path("population.asked");
    }
}
