package org.sijil.social.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class FormulaResourceTest {

    @Test
    void theFormulaIsPublicWithItsSources() {
        given().get("/v1/formulas/ma-rsu-2021")
                .then()
                .statusCode(200)
                .body("effectiveFrom", equalTo("2021-08-09"))
                .body("switches.roomsDummies", equalTo("exclusive"))
                .body("urban.variables", hasSize(35))
                .body("urban.variables.dwellings", everyItem(nullValue()))
                .body(
                        "rural.variables.find { it.name == 'solid-dwelling' }.dwellings",
                        contains("villa", "apartment", "traditional-house", "rural-stone"))
                .body("rural.variables", hasSize(28))
                .body("urban.regions", hasSize(12))
                .body("urban.variables.source", everyItem(notNullValue()))
                .body("urban.variables.confidence", everyItem(notNullValue()));
    }

    @Test
    void allFormulasAreListed() {
        given().get("/v1/formulas").then().statusCode(200).body("id", hasItem("ma-rsu-2021"));
    }

    @Test
    void anUnknownFormulaIsNotFound() {
        given().get("/v1/formulas/no-such").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
