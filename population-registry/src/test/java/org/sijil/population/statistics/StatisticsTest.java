package org.sijil.population.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class StatisticsTest {

    @Test
    void theLivingAreCountedByRegionSexAndAge() {
        JsonPath before = statistics();

        Registered mother = registered(living(adult(), RABAT));
        registered(living(minor(mother.idcs()), RABAT));
        registered(living(with(with(adult(), "birthDate", "1940-01-01"), "sex", "male"), RABAT));
        reportDeath(someone().idcs(), "2026-01-31").statusCode(201);

        JsonPath after = statistics();
        assertEquals(3, gained(before, after, "persons"));
        assertEquals(1, gained(before, after, "minors"));
        assertEquals(1, gained(before, after, "over60"));
        assertEquals(2, gained(before, after, "bySex.female"));
        assertEquals(1, gained(before, after, "bySex.male"));
        assertEquals(3, gained(before, after, "byRegion.find { it.region == '04' }.persons"));
    }

    @Test
    void fewAreNotTold() {
        List<Map<String, Object>> cells = cells("province,age");

        assertTrue(cells.stream().anyMatch(cell -> cell.containsKey("withheld")), cells::toString);
        for (Map<String, Object> cell : cells) {
            assertTrue(
                    cell.containsKey("withheld")
                            ? !cell.containsKey("persons")
                            : (int) Objects.requireNonNull(cell.get("persons")) >= 5,
                    cell::toString);
        }
    }

    @Test
    void peopleAreCountedByWhatIsAsked() {
        for (int person = 0; person < 6; person++) {
            registered(living(foreigner(), RABAT));
        }

        assertTrue(cells("country").stream().anyMatch(cell -> "SN".equals(cell.get("country"))));
        assertTrue(cells("day").stream().anyMatch(cell -> cell.get("day") != null));
        assertTrue(cells("nationality,sex").stream()
                .allMatch(cell -> cell.keySet().containsAll(Set.of("sex", "nationality"))));
    }

    @Test
    void whatIsNotCountedIsRefused() {
        for (String by : List.of("name", "region,province", "region,sex,age", "country,sex", "day,age", "sex,sex")) {
            breakdown(by).statusCode(400).body("code", equalTo("unknown-breakdown"));
        }
        as(TestTokens.of("statistician"))
                .get("/v1/statistics/persons?by=day&from=2026-01-02&to=2026-01-01")
                .then()
                .statusCode(400);
        as(TestTokens.of("statistician"))
                .get("/v1/statistics/persons?by=day&from=yesterday")
                .then()
                .statusCode(400);
    }

    private static List<Map<String, Object>> cells(String by) {
        return breakdown(by).statusCode(200).extract().path("cells");
    }

    private static ValidatableResponse breakdown(String by) {
        return as(TestTokens.of("statistician"))
                .queryParam("by", by)
                .get("/v1/statistics/persons")
                .then();
    }

    private static int gained(JsonPath before, JsonPath after, String path) {
        Integer earlier = before.get(path);
        Integer later = after.get(path);
        return later - (earlier == null ? 0 : earlier);
    }

    private static JsonPath statistics() {
        return as(TestTokens.of("statistician"))
                .get("/v1/statistics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
