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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class StatisticsTest {

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @Test
    void theLivingAreCountedByRegionSexAndAge() {
        for (int family = 0; family < 6; family++) {
            Registered mother = registered(living(adult(), RABAT));
            registered(living(minor(mother.idcs()), RABAT));
            registered(living(with(with(adult(), "birthDate", "1940-01-01"), "sex", "male"), RABAT));
        }
        reportDeath(someone().idcs(), "2026-01-31").statusCode(201);

        JsonPath told = statistics();
        assertTold(told, "persons", "true");
        assertTold(
                told,
                "minors",
                "birth_date >= date_trunc('month', $1::date) - interval '18 years' + interval '1 month'");
        assertTold(
                told,
                "over60",
                "birth_date < date_trunc('month', $1::date) - interval '60 years' + interval '1 month'");
        assertTold(told, "bySex.female", "sex = 'FEMALE'");
        assertTold(told, "bySex.male", "sex = 'MALE'");
        assertTold(told, "byRegion.find { it.region == '04' }.persons", "territory LIKE '04%'");
    }

    @Test
    void theTotalsTellNoFewEither() {
        registered(living(adult(), "11"));

        JsonPath told = statistics();
        Map<String, @Nullable Integer> byRegion = new HashMap<>();
        told.<Map<String, Object>>getList("byRegion")
                .forEach(row -> byRegion.put((String) row.get("region"), (Integer) row.get("persons")));
        assertTrue(byRegion.containsKey("11"), byRegion::toString);
        assertTrue(byRegion.values().stream().allMatch(count -> count == null || count >= 5), byRegion::toString);
        assertEquals(told(cells("region"), "region"), byRegion);
        assertEquals(told(cells("sex"), "sex"), told.getMap("bySex"));
    }

    @Test
    void fewAreNotTold() {
        registered(living(adult(), "11"));

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

    private static Map<String, @Nullable Integer> told(List<Map<String, Object>> cells, String by) {
        Map<String, @Nullable Integer> told = new HashMap<>();
        cells.forEach(cell -> told.put((String) cell.get(by), (Integer) cell.get("persons")));
        return told;
    }

    /** As many as a recount finds, if it is told. */
    private void assertTold(JsonPath told, String path, String whose) {
        Integer count = told.get(path);
        long recounted = pool.preparedQuery(
                        "SELECT count(*) FROM person WHERE status = 'ACTIVE' AND $1::date IS NOT NULL AND " + whose)
                .executeAndAwait(Tuple.of(LocalDate.now(clock)))
                .iterator()
                .next()
                .getLong(0);
        assertTrue(count == null || count == recounted, () -> path + ": " + count + ", recounted " + recounted);
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
