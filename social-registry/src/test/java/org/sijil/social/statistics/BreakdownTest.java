package org.sijil.social.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Counted in regions where no other test enters a household. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class BreakdownTest {

    @Inject
    Pool pool;

    @BeforeEach
    @AfterEach
    void empty() {
        EmptyRegister.make(pool);
    }

    @Test
    void aHouseholdStandsOnTheRightSideOfEachThreshold() {
        enter("12.391", "URBAN", "9.3264284", 3, 20);
        enter("12.391", "URBAN", "9.3264285", 3, 30);
        enter("12.066", "URBAN", "9.7430010", 12, 40);
        enter("12.066", "RURAL", "9.7430011", 12, 50);
        enter("12.066", "RURAL", null, 9, 60);

        cell("region,amo-tadamon", Map.of("region", "12", "side", "up-to-threshold"), 20);
        cell("region,amo-tadamon", Map.of("region", "12", "side", "above-threshold"), 120);
        cell("region,amo-tadamon", Map.of("region", "12", "side", "none"), 60);
        cell("region,asd", Map.of("region", "12", "side", "up-to-threshold"), 90);
        cell("province,asd", Map.of("province", "12.066", "side", "above-threshold"), 50);
        cell("region,score", Map.of("region", "12", "score", "9.25"), 50);
        cell("score,region", Map.of("region", "12", "score", "9.50"), 90);
        cell("region,score", Map.of("region", "12", "score", "none"), 60);
        cell("region,size", Map.of("region", "12", "size", "10+"), 90);
        cell("province", Map.of("province", "12.391"), 50);
        cell("province,area", Map.of("province", "12.066", "area", "urban"), 40);
        cell("month,region", Map.of("month", "2025-03", "region", "12"), 200);
    }

    @Test
    void aFewAreNotToldNorWhatWouldTellOfThem() {
        enter("11.321", "URBAN", "9.0000000", 3, 40);
        enter("11.321", "URBAN", "10.0000000", 3, 3);
        enter("11.121", "URBAN", "9.0000000", 3, 40);

        ask("region,asd")
                .body(cells("region", "11"), hasItem(hasEntry("withheld", true)))
                .body(cells("region", "11"), not(hasItem(hasEntry("households", 3))));
        List<Map<String, Object>> sides = ask("province,asd").extract().path(cells("province", "11.321"));
        assertEquals(
                2, sides.stream().filter(cell -> cell.containsKey("withheld")).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village",
                "region,region",
                "region,province",
                "size,score",
                "province,size",
                "province,month",
                "amo-tadamon,asd",
                "region,area,size"
            })
    void whatIsNotOfferedIsRefused(String by) {
        ask(by, 400).body("code", equalTo("unknown-breakdown")).body("errors.pointer", contains("/by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "area", "size", "score", "month", "asd", "area,score", "area,asd", "area,month"})
    void whatIsOfferedIsAnswered(String by) {
        ask(by).body("smallestCell", equalTo(5));
    }

    private void enter(String territory, String area, @Nullable String score, int people, int households) {
        EmptyRegister.enter(pool, territory, area, score, people, households);
    }

    private static void cell(String by, Map<String, String> kind, int households) {
        String conditions = String.join(
                " && ",
                kind.entrySet().stream()
                        .map(entry -> "it." + entry.getKey() + " == '" + entry.getValue() + "'")
                        .toList());
        ask(by).body("cells.find { " + conditions + " }.households", equalTo(households));
    }

    private static String cells(String field, String value) {
        return "cells.findAll { it." + field + " == '" + value + "' }";
    }

    private static ValidatableResponse ask(String by) {
        return ask(by, 200);
    }

    private static ValidatableResponse ask(String by, int status) {
        return given().auth()
                .oauth2(TestTokens.of("statistician"))
                .queryParam("by", by)
                .get("/v1/statistics/households")
                .then()
                .statusCode(status);
    }
}
