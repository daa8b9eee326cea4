package org.sijil.social.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class StatisticsTest {

    @Test
    void aHouseholdCountsOnceInEveryView() {
        JsonPath before = statistics();
        String household = registered(member(man(40), "head"), member(woman(38), "spouse"));
        Homes.declare(household, Answers.of()).statusCode(201);

        JsonPath after = statistics();
        assertEquals(before.getInt("households") + 1, after.getInt("households"));
        assertEquals(before.getInt("people") + 2, after.getInt("people"));
        assertEquals(before.getInt("scored") + 1, after.getInt("scored"));
        assertEquals(after.getInt("households"), after.getInt("byRegion.sum { it.households }"));
        assertEquals(after.getInt("people"), after.getInt("byArea.sum { it.people }"));
        assertEquals(after.getInt("scored"), after.getInt("scores.sum { it.households }"));
    }

    @Test
    void aScoreLiesInItsBand() {
        String household = registered(member(man(40), "head"));
        Homes.declare(household, Answers.of()).statusCode(201);
        double score = Double.parseDouble(Homes.read(household).extract().path("score.value"));

        String from = String.format(Locale.ROOT, "%.2f", Math.floor(score * 4) / 4);
        given().auth()
                .oauth2(TestTokens.of("statistician"))
                .get("/v1/statistics")
                .then()
                .body("scores.from", hasItem(from))
                .body("scores.find { it.from == '" + from + "' }.households", greaterThanOrEqualTo(1));
    }

    private static JsonPath statistics() {
        return given().auth()
                .oauth2(TestTokens.of("statistician"))
                .get("/v1/statistics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
