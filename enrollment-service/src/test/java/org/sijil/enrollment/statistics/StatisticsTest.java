package org.sijil.enrollment.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.Cycles;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;

/** The committee's figures move by exactly what happened. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class StatisticsTest {

    @Test
    void aFamilyMovesTheFiguresByItself() {
        JsonPath before = figures();
        Someone grandmother = Someone.woman("1950-01-01").registered();
        Someone mother = Someone.woman("1984-01-01").registered();
        SomeHousehold.inCasablanca()
                .with(mother, "head", grandmother)
                .with(grandmother, "parent")
                .with(Someone.man("2016-01-01").registered(), "child", mother)
                .in("09", "rural")
                .told();
        JsonPath after = figures();
        moved(before, after, "persons", 3);
        moved(before, after, "households", 1);
        moved(before, after, "tadamon.families", 2);
        moved(before, after, "tadamon.people", 3);
        moved(before, after, "asd.families", 1);
        moved(before, after, "asd.people", 2);
        moved(before, after, "asd.children", 1);
        moved(before, after, "asd.over60", 0);
        moved(before, after, "asd.flatFamilies", 0);
        moved(before, after, "asd.childFamilies", 1);
        moved(before, after, "asd.ruralFamilies", 1);
        moved(before, after, "byRegion.find { it.region == '09' }.tadamonPeople", 3);
        moved(before, after, "byRegion.find { it.region == '09' }.asdFamilies", 1);
    }

    @Test
    void somebodyOldAndAloneIsAFlatFamilyOver60() {
        JsonPath before = figures();
        SomeHousehold.inCasablanca().with(Someone.woman("1950-01-01"), "head").told();
        JsonPath after = figures();
        moved(before, after, "asd.over60", 1);
        moved(before, after, "asd.flatFamilies", 1);
        moved(before, after, "asd.childFamilies", 0);
    }

    @Test
    void theLastCycleAndTheFeedsAreShown() {
        SomeHousehold.inCasablanca().with(Someone.woman("1950-01-01"), "head").told("2026-11-01");
        Cycles.computed("2026-11");
        Api.staff("statistician")
                .get("/v1/statistics")
                .then()
                .statusCode(200)
                .body("asOf", equalTo(EnrollmentResources.TODAY))
                .body("asd.lastCycle.month", equalTo("2026-11"))
                .body("asd.lastCycle.total.currency", equalTo("MAD"))
                .body("feeds.feed", hasItems("population", "social"))
                .body("feeds[0].lagSeconds", notNullValue());
    }

    private static void moved(JsonPath before, JsonPath after, String figure, int by) {
        assertEquals(number(before, figure) + by, number(after, figure), figure);
    }

    private static int number(JsonPath figures, String path) {
        Integer number = figures.get(path);
        return number == null ? 0 : number;
    }

    private static JsonPath figures() {
        return Api.staff("statistician")
                .get("/v1/statistics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
