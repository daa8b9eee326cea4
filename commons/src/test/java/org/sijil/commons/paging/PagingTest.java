package org.sijil.commons.paging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PagingTest {

    @Test
    void pagesFollowEachOtherByCursorAndLink() {
        ValidatableResponse first = get("/v1/notes?limit=2").body("items", contains("a", "b"));
        String next = first.extract().path("next");
        first.header("Link", containsString("cursor=" + next)).header("Link", containsString("rel=\"next\""));

        String last = get("/v1/notes?limit=2&cursor=" + next)
                .body("items", contains("c", "d"))
                .extract()
                .path("next");
        get("/v1/notes?limit=2&cursor=" + last)
                .body("items", contains("e"))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "cursor=!!", "cursor=YQpi"})
    void anUnusablePageIsRefused(String query) {
        given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/v1/notes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400));
    }

    private static ValidatableResponse get(String address) {
        return given().auth()
                .oauth2(TestTokens.of("auditor"))
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200);
    }
}
