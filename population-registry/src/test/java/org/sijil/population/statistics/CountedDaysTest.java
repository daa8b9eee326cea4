package org.sijil.population.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.MovableClock;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A registration belongs to the day that people had. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CountedDaysTest {

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    /** In July 2025 a day of Morocco began at 23:00 UTC. */
    @Test
    void whoIsRegisteredAfterMidnightCountsOnTheNewDay() {
        register(5, "2025-07-15T22:59:59Z");
        register(6, "2025-07-15T23:00:00Z");
        register(7, "2025-07-16T22:59:59Z");

        assertEquals(Map.of("2025-07-15", 5, "2025-07-16", 13), told("2025-07-01", "2025-07-31"));
        assertEquals(Map.of("2025-07-16", 13), told("2025-07-16", "2025-07-16"));
        assertEquals(Map.of(), told("2025-07-17", "2025-07-17"));
    }

    private static void register(int people, String moment) {
        MovableClock.standsAt(Instant.parse(moment));
        for (int person = 0; person < people; person++) {
            registered(adult());
        }
    }

    private static Map<String, Integer> told(String from, String to) {
        List<Map<String, Object>> cells = as(TestTokens.of("statistician"))
                .get("/v1/statistics/persons?by=day&from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .extract()
                .path("cells");
        return cells.stream()
                .collect(Collectors.toMap(cell -> (String) cell.get("day"), cell -> (Integer) cell.get("persons")));
    }
}
