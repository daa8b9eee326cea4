package org.sijil.population.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
