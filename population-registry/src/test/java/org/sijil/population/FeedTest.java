package org.sijil.population;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.FeedInSight;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FeedTest {

    private static final String FOLLOWER = TestTokens.partner("feed:follow");

    @Test
    void aReplayTellsALifeInOrder() {
        Registered fatima = someone();
        as(AGENT)
                .header("If-Match", "\"0\"")
                .body(fatima.details())
                .put("/v1/persons/" + fatima.id())
                .then()
                .statusCode(200);
        reportDeath(fatima.idcs(), "2026-01-31").statusCode(201);

        List<Map<String, Object>> life = eventsOf(fatima);

        assertEquals(
                List.of("person.registered", "person.updated", "person.died"),
                life.stream().map(event -> event.get("type")).toList());
        assertEquals(
                List.of(0, 1, 3),
                life.stream().map(event -> data(event).get("version")).toList(),
                "a death before the last change tells two stretches of time anew");
        assertEquals("2026-01-31", data(life.get(2)).get("deathDate"));
        assertEquals("dead", data(life.get(2)).get("status"));
        assertEquals(life, eventsOf(fatima), "a replay is the same");
    }

    @Test
    void aCancelledDeathTellsThatThePersonLives() {
        Registered fatima = someone();
        String death = reportDeath(fatima.idcs(), "2026-01-31")
                .statusCode(201)
                .extract()
                .path("id");
        Life.cancel(death).statusCode(200);

        List<Map<String, Object>> life = eventsOf(fatima);

        assertEquals("person.updated", life.get(2).get("type"));
        assertEquals("active", data(life.get(2)).get("status"));
        assertTrue(!data(life.get(2)).containsKey("deathDate"));
    }

    @Test
    void aBirthIsToldWithTheParentsSoThatTheChildCanJoinTheirHousehold() {
        Registered mother = Life.woman();
        Registered child = Life.born(Life.birth(mother, Life.man()));

        Map<String, Object> born = eventsOf(child).get(0);

        assertEquals("person.registered", born.get("type"));
        assertEquals(
                Set.of("idcs", "birthDate", "sex", "status", "nationality", "mother", "father", "version"),
                data(born).keySet());
        assertEquals(mother.id(), data(born).get("mother"));
    }

    @Test
    void aCoupleIsToldOfByTheIdsOfTheTwo() {
        Registered wife = Life.woman();
        Registered husband = Life.man();
        String marriage = Life.married(husband, wife, "2026-02-01");

        Map<String, Object> told = eventsOf(wife).stream()
                .filter(event -> "couple.married".equals(event.get("type")))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("event", "husband", "wife", "date"), data(told).keySet());
        assertEquals(husband.id(), data(told).get("husband"));
        assertEquals(marriage, data(told).get("event"));

        Life.cancel(marriage).statusCode(200);
        Map<String, Object> takenBack = all().stream()
                .filter(event -> marriage.equals(event.get("subject")))
                .findFirst()
                .orElseThrow();
        assertEquals("couple.cancelled", takenBack.get("type"));
        assertEquals(Map.of("event", marriage), data(takenBack), "it names nobody");
    }

    @Test
    void anEventNamesNobody() {
        Registered fatima = someone();

        Map<String, Object> born = eventsOf(fatima).get(0);

        assertEquals(
                Set.of("idcs", "birthDate", "sex", "status", "nationality", "version"),
                data(born).keySet());
        assertEquals(fatima.idcs(), data(born).get("idcs"));
        as(FOLLOWER)
                .get("/v1/feed?limit=1000")
                .then()
                .body(not(containsString(fatima.familyName("fr"))))
                .body(not(containsString(fatima.cnie())));
    }

    @Test
    void aRefusedRegistrationTellsNothing() {
        String before = lastId();
        Registry.register(Registry.with(Registry.adult(), "cnie", null)).statusCode(400);
        Registered first = someone();
        Registry.register(Registry.with(Registry.adult(), "cnie", first.body().get("cnie")))
                .statusCode(409);

        as(FOLLOWER)
                .get("/v1/feed?after=" + before)
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("size()", equalTo(1))
                .body("[0].subject", equalTo(first.id()));
    }

    private static List<Map<String, Object>> eventsOf(Registered person) {
        return all().stream()
                .filter(event -> person.id().equals(event.get("subject")))
                .toList();
    }

    private static String lastId() {
        List<Map<String, Object>> all = all();
        return all.isEmpty() ? "" : id(all.get(all.size() - 1));
    }

    /** The whole feed, read in pages as a follower does. */
    private static List<Map<String, Object>> all() {
        FeedInSight.await();
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> page;
        do {
            String after = all.isEmpty() ? "" : id(all.get(all.size() - 1));
            page = as(FOLLOWER)
                    .queryParam("after", after)
                    .queryParam("limit", 100)
                    .get("/v1/feed")
                    .path("$");
            all.addAll(page);
        } while (!page.isEmpty());
        assertTrue(all.stream().map(event -> event.get("id")).distinct().count() == all.size());
        return all;
    }

    private static String id(Map<String, Object> event) {
        return String.valueOf(event.get("id"));
    }

    private static Map<?, ?> data(Map<String, Object> event) {
        return (Map<?, ?>) Objects.requireNonNull(event.get("data"));
    }
}
