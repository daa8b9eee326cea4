package org.sijil.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class OpenApiTest {

    @Test
    void theIndexLeadsToEveryDocument() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("documents.name", hasItems("gateway", "population", "social", "enrollment"));
        given().get("/openapi/gateway")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/me"))
                .body("paths", hasKey("/api/me/household"))
                .body("paths.keySet().findAll { it.startsWith('/v1') }", empty());
    }

    @Test
    void aServicesDocumentShowsWhatIsOpenToTheOutside() {
        given().get("/openapi/population")
                .then()
                .statusCode(200)
                .body("servers[0].url", equalTo("/api/population"))
                .body("paths", hasKey("/v1/me"))
                .body("paths", not(hasKey("/v1/feed")))
                .body("paths", not(hasKey("/v1/internal/{id}")));
    }

    @Test
    void aServiceThatIsDownOrUnknownIsSaidToBe() {
        given().get("/openapi/absent").then().statusCode(503).body("code", equalTo("service-unavailable"));
        given().get("/openapi/unknown").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
