package org.sijil.social.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class StatisticsTest {

    @Inject
    Pool pool;

    @BeforeEach
    @AfterEach
    void empty() {
        EmptyRegister.make(pool);
    }

    @Test
    void aHouseholdCountsOnceInEveryView() {
        EmptyRegister.enter(pool, "12.391", "URBAN", "9.3264284", 3, 20);
        EmptyRegister.enter(pool, "06.141", "RURAL", "9.7000000", 4, 30);
        EmptyRegister.enter(pool, "06.141", "URBAN", null, 5, 10);

        told("").body("smallestCell", equalTo(5));
        count(told(""), "", 60, 230, 50);
        count(told(""), "byRegion.find { it.region == '06' }.", 40, 170, 30);
        count(told(""), "byRegion.find { it.region == '12' }.", 20, 60, 20);
        count(told(""), "byArea.find { it.area == 'urban' }.", 30, 110, 20);
        told("").body("scores.from", equalTo(List.of("9.25", "9.50")))
                .body("scores.find { it.from == '9.50' }.to", equalTo("9.75"))
                .body("scores.find { it.from == '9.50' }.households", equalTo(30))
                .body("scores.find { it.from == '9.50' }.people", equalTo(120));
    }

    @Test
    void fewAreNotToldNorWhatWouldTellOfThemBesideABreakdown() {
        EmptyRegister.enter(pool, "12.391", "URBAN", "9.3264284", 3, 3);
        EmptyRegister.enter(pool, "06.141", "URBAN", "9.7000000", 3, 30);
        EmptyRegister.enter(pool, "04.421", "URBAN", "9.7000000", 3, 40);

        told("").body("households", equalTo(73))
                .body("byRegion.find { it.region == '12' }.households", nullValue())
                .body("byRegion.find { it.region == '12' }.people", nullValue())
                .body("byRegion.find { it.region == '12' }.scored", nullValue())
                .body("byRegion.find { it.region == '06' }.households", nullValue())
                .body("byRegion.find { it.region == '04' }.households", equalTo(40))
                .body("scores.find { it.from == '9.25' }.households", nullValue())
                .body("scores.find { it.from == '9.50' }.households", nullValue());
    }

    /** Two sizes of which the sum is known are known too, where the people are. */
    @Test
    void howManyPeopleThereAreDoesNotTellSizes() {
        EmptyRegister.enter(pool, "06.141", "URBAN", "9.7000000", 8, 3);
        EmptyRegister.enter(pool, "06.141", "URBAN", "9.7000000", 3, 40);
        EmptyRegister.enter(pool, "04.421", "RURAL", "9.7000000", 8, 20);
        EmptyRegister.enter(pool, "04.421", "RURAL", "9.7000000", 3, 50);

        told("").body("people", equalTo(454))
                .body("byRegion.find { it.region == '06' }.households", equalTo(43))
                .body("byRegion.find { it.region == '06' }.people", nullValue())
                .body("byRegion.find { it.region == '04' }.people", nullValue())
                .body("byArea.find { it.area == 'urban' }.people", nullValue())
                .body("scores.find { it.from == '9.50' }.people", equalTo(454));

        EmptyRegister.make(pool);
        EmptyRegister.enter(pool, "06.141", "URBAN", "9.7000000", 8, 3);
        EmptyRegister.enter(pool, "06.141", "URBAN", "9.7000000", 3, 40);

        told("").body("people", nullValue()).body("scores.find { it.from == '9.50' }.people", nullValue());
    }

    @Test
    void howDeclarationsStandTellsNoFewEither() {
        EmptyRegister.enter(pool, "12.391", "URBAN", null, 3, 3);
        EmptyRegister.enter(pool, "06.141", "URBAN", null, 3, 8);
        EmptyRegister.enter(pool, "04.421", "URBAN", null, 3, 15);
        declared("04", 6, -1);
        declared("04", 7, 300);

        told("/declarations")
                .body("find { it.region == '04' }.never", nullValue())
                .body("find { it.region == '04' }.expired", nullValue())
                .body("find { it.region == '04' }.current", equalTo(7))
                .body("find { it.region == '04' }.expiring", equalTo(0))
                .body("find { it.region == '06' }.never", nullValue())
                .body("find { it.region == '12' }.never", nullValue());
    }

    private void declared(String region, int households, int daysLeft) {
        pool.preparedQuery("""
                        UPDATE household SET declared_on = registered_on, declaration_expires_on = $3
                         WHERE id IN (SELECT id FROM household WHERE region = $1 AND declared_on IS NULL LIMIT $2)
                        """)
                .executeAndAwait(Tuple.of(region, households, Population.today().plusDays(daysLeft)));
    }

    private static void count(ValidatableResponse told, String whose, int households, int people, int scored) {
        told.body(whose + "households", equalTo(households))
                .body(whose + "people", equalTo(people))
                .body(whose + "scored", equalTo(scored));
    }

    private static ValidatableResponse told(String what) {
        return given().auth()
                .oauth2(TestTokens.of("statistician"))
                .get("/v1/statistics" + what)
                .then()
                .statusCode(200);
    }
}
