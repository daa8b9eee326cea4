package org.sijil.social.impact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.PopulationStub;
import org.sijil.social.statistics.EmptyRegister;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ImpactTest {

    private static final String MANAGER = TestTokens.of("formula-manager");
    private static final String AUDITOR = TestTokens.of("auditor");
    private static final String ASD = "programmes.find { it.threshold.programme == 'asd' }";
    private static final String SCORES = "SELECT count(*) FROM scores_of($1)";
    private static final String EVENTS = "SELECT count(*) FROM told_event WHERE subject = $1";
    private static final String SCORED = """
            SELECT count(*)
              FROM household
             WHERE score IS NOT NULL AND dissolved_on IS NULL
               AND EXISTS (SELECT FROM score WHERE score.household = household.id)
            """;
    private static final String LOOKED_AT = """
            SELECT count(*)
              FROM consultation
             WHERE fields = '{score}' AND purpose = 'audit'
               AND person IN (SELECT person FROM membership WHERE household = $1)
            """;
    private static final String CROSSED = """
            SELECT count(*) FILTER (WHERE was <= cast($2 AS numeric)), count(*) FILTER (WHERE becomes <= cast($2 AS numeric)),
                   count(*) FILTER (WHERE was > cast($2 AS numeric) AND becomes <= cast($2 AS numeric)),
                   count(*) FILTER (WHERE was <= cast($2 AS numeric) AND becomes > cast($2 AS numeric))
              FROM impact_score
             WHERE study = $1
            """;

    @Inject
    Pool pool;

    @Test
    void whoWouldLoseIsToldBeforeAFormulaIsApproved() {
        EmptyRegister.make(pool);
        List<String> poor = IntStream.range(0, 6).mapToObj(any -> poor()).toList();
        List<String> wealthy = IntStream.range(0, 5).mapToObj(any -> rich()).toList();
        String rich = wealthy.get(0);
        long scores = number(SCORES, rich);
        long events = number(EVENTS, rich);

        JsonPath found = found(study(Map.of("formula", proposed("harsher", "intercept: 12.825"))));

        assertEquals(number(SCORED), found.getLong("households"));
        assertEquals(11, found.getLong("raised"));
        assertEquals(scores, number(SCORES, rich), "nothing is scored");
        assertEquals(events, number(EVENTS, rich), "nothing is told");
        Map<String, Object> asd = found.getMap(ASD);
        int lost = number(crossing(asd.get("all")), "lost");
        Map<String, Object> families =
                found.getMap(ASD + ".byType.find { it.group == 'couple-with-children' }.crossing");
        assertTrue(number(crossing(families), "lost") >= 6);
        assertEquals("I", found.getString("types.confidence"));
        for (String groups : List.of("byRegion", "byArea", "bySize", "byType")) {
            assertTrue(sum(asd.get(groups)) <= lost, groups);
        }

        List<String> losers = losers(found.getString("id"));
        assertEquals(lost, losers.size());
        assertTrue(losers.containsAll(poor));
        assertFalse(losers.contains(rich));
    }

    @Test
    void scoresBeforeAndAfterAreForThoseWhoMayReadScores() {
        EmptyRegister.make(pool);
        List<String> all =
                IntStream.range(0, 5).mapToObj(any -> poor()).sorted().toList();
        String poor = all.get(0);
        String was = text("SELECT cast(score AS text) FROM household WHERE id = $1", poor);
        JsonPath found = found(study(Map.of("formula", proposed("dearer", "intercept: 10.825"))));
        String path = "/v1/impact-studies/" + found.getString("id") + "/losses?programme=asd";

        get(path).body("items.household", equalTo(all)).body("items[0].before", nullValue());
        assertEquals(0, number(LOOKED_AT, poor));
        get(AUDITOR, path)
                .body("items.size()", equalTo(5))
                .body("items[0].household", equalTo(poor))
                .body("items[0].before", equalTo(was))
                .body(
                        "items[0].after",
                        equalTo(new BigDecimal(was).add(BigDecimal.ONE).toPlainString()));
        assertEquals(3, number(LOOKED_AT, poor), "each member can see who looked");
    }

    @Test
    void soFewThatTheyAreNotCountedAreListedToAuditorsAlone() {
        EmptyRegister.make(pool);
        List<String> all =
                IntStream.range(0, 4).mapToObj(any -> poor()).sorted().toList();
        JsonPath found = found(study(Map.of("formula", proposed("dearest", "intercept: 10.925"))));
        String path = "/v1/impact-studies/" + found.getString("id") + "/losses?programme=asd";

        assertNull(found.get(ASD + ".all.lost"));
        get(path).statusCode(409).body("code", equalTo("too-few-to-list"));
        get(path + "&cursor=" + page(path)).statusCode(409);
        get(AUDITOR, path).statusCode(200).body("items.household", equalTo(all));
    }

    /** The next page after the first household, as an auditor is told it. */
    private static String page(String path) {
        return get(AUDITOR, path + "&limit=1").extract().path("next");
    }

    @Test
    void aCorrectedScoreCountsOnBothSidesAsLongAsItLasts() {
        EmptyRegister.make(pool);
        List<String> homes = IntStream.range(0, 6).mapToObj(any -> poor()).toList();
        LocalDate end = today().plusDays(30);
        homes.forEach(home -> pool.preparedQuery(
                        "UPDATE household SET score = 8.5, corrected = 8.5, corrected_until = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(home), end)));
        String formula = proposed("stricter", "intercept: 12.825");

        JsonPath now = found(study(Map.of("formula", formula, "on", end.toString())));
        assertEquals(6, now.getLong("households"));
        assertEquals(0, now.getLong("raised"));
        assertEquals(6, now.getLong(ASD + ".all.after"));

        JsonPath later =
                found(study(Map.of("formula", formula, "on", end.plusDays(1).toString())));
        assertEquals(6, later.getLong("households"));
        assertEquals(6, later.getLong("raised"));
        assertEquals(6, later.getLong(ASD + ".all.lost"));
    }

    @Test
    void everyLineAcrossTheScoresIsReportedWithItsSource() {
        EmptyRegister.make(pool);
        IntStream.range(0, 6).forEach(any -> poor());
        IntStream.range(0, 7).forEach(any -> rich());

        JsonPath found = found(study(Map.of("formula", proposed("higher", "intercept: 10.325"))));

        List<Map<String, Object>> lines = new ArrayList<>(found.getList("programmes"));
        assertEquals(2, lines.size());
        lines.addAll(found.getList("contributions"));
        assertEquals(9, lines.size());
        assertEquals(List.of("C", "C", "C", "C", "C", "C", "I"), found.getList("contributions.threshold.confidence"));
        for (Map<String, Object> line : lines) {
            Object value =
                    Objects.requireNonNull((Map<?, ?>) line.get("threshold")).get("value");
            assertEquals(crossed(found.getString("id"), String.valueOf(value)), line.get("all"), () -> "at " + value);
        }
    }

    @Test
    void studiesAreListedTheNewestFirst() {
        String first = found(study(Map.of("formula", "ma-rsu-2021"))).getString("id");
        String second = found(study(Map.of("formula", "ma-rsu-2021"))).getString("id");

        JsonPath page = get(AUDITOR, "/v1/impact-studies?limit=1").extract().jsonPath();
        assertEquals(second, page.getString("items[0].id"));
        assertEquals("finished", page.getString("items[0].state"));
        assertEquals("ma-rsu-2021", page.getString("items[0].formula"));
        assertFalse(page.getString("items[0].askedBy").isBlank());
        get("/v1/impact-studies?limit=1&cursor=" + page.getString("next"))
                .body("items.id", contains(first))
                .body("items[0].askedAt", notNullValue());
    }

    @Test
    void theFormulaInForceChangesNothingToday() {
        EmptyRegister.make(pool);
        IntStream.range(0, 5).forEach(any -> poor());

        JsonPath found = found(study(Map.of("formula", "ma-rsu-2021")));

        assertEquals(5, found.getLong("households"));
        assertEquals(0, found.getLong("raised"));
        found.getList("programmes.all.lost", Integer.class).forEach(lost -> assertEquals(0, lost, "nobody is told of"));
    }

    @Test
    void whatCannotBeStudiedIsRefused() {
        study(Map.of("formula", "no-such")).statusCode(422).body("code", equalTo("unknown-formula"));
        study(Map.of()).statusCode(400);
        study(Map.of("formula", "ma-rsu-2021", "on", "2021-08-08"))
                .statusCode(422)
                .body("code", equalTo("no-formula-in-force"))
                .body("errors.pointer", contains("/on"));
        study(Map.of("formula", "ma-rsu-2021", "on", "9999-12-31"))
                .statusCode(422)
                .body("code", equalTo("day-too-far"))
                .body("errors.pointer", contains("/on"));
        String study = study(Map.of("formula", "ma-rsu-2021", "on", "2022-12-31"))
                .statusCode(202)
                .extract()
                .path("id");

        get("/v1/impact-studies/" + study)
                .body("programmes.threshold.programme", hasItems("amo-tadamon"))
                .body("programmes.size()", equalTo(1))
                .body("formula", equalTo("ma-rsu-2021"));
        get("/v1/impact-studies/" + study + "/losses?programme=asd")
                .statusCode(422)
                .body("code", equalTo("unknown-programme"));
        get("/v1/impact-studies/" + study + "/losses").statusCode(400).body("errors.pointer", contains("/programme"));
        get("/v1/impact-studies/" + UUID.randomUUID()).statusCode(404);
    }

    private static String poor() {
        String household = registered(member(man(40), "head"), member(woman(38), "spouse"), member(woman(5), "child"));
        declare(household, Answers.of()).statusCode(201);
        return household;
    }

    private static String rich() {
        String household = registered(member(man(40), "head"));
        declare(household, Answers.of("cars", 5, "computer", true)).statusCode(201);
        return household;
    }

    private static ValidatableResponse study(Map<String, String> asked) {
        return given().auth()
                .oauth2(MANAGER)
                .contentType("application/json")
                .body(asked)
                .post("/v1/impact-studies")
                .then();
    }

    private static JsonPath found(ValidatableResponse accepted) {
        String study = accepted.statusCode(202)
                .header("Location", containsString("/v1/impact-studies/"))
                .extract()
                .path("id");
        String path = "/v1/impact-studies/" + study;
        Eventually.holds(() -> get(path).extract().path("state").equals("finished"));
        return get(path).extract().jsonPath();
    }

    private static List<String> losers(String study) {
        List<String> losers = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = get("/v1/impact-studies/" + study + "/losses?programme=asd&limit=3" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            losers.addAll(page.getList("items.household", String.class));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return losers;
    }

    private static int number(Map<String, Integer> crossing, String name) {
        return Objects.requireNonNull(crossing.get(name), name);
    }

    /** Those that are lost, of the groups of which it is told; each is large enough to be. */
    private static int sum(@Nullable Object groups) {
        return ((List<?>) Objects.requireNonNull(groups))
                .stream()
                        .map(group -> crossing(((Map<?, ?>) group).get("crossing")))
                        .mapToInt(crossing -> crossing.getOrDefault("lost", 0))
                        .peek(lost -> assertTrue(lost == 0 || lost >= 5))
                        .sum();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> crossing(@Nullable Object json) {
        return (Map<String, Integer>) Objects.requireNonNull(json);
    }

    private static String proposed(String id, String intercept) {
        given().auth()
                .oauth2(MANAGER)
                .contentType("application/json")
                .body(Map.of("file", "new.yaml", "content", formula(id, intercept)))
                .post("/v1/formula-proposals")
                .then()
                .statusCode(201);
        return id;
    }

    private static String formula(String id, String intercept) {
        try (InputStream file = ImpactTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: ma-rsu-2021", "id: " + id)
                    .replace("effectiveFrom: 2021-08-09", "effectiveFrom: 2090-01-01")
                    .replace("intercept: 9.825", intercept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ValidatableResponse get(String path) {
        return get(MANAGER, path);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    /** What the answer says of a line, counted one line at a time; these are all too many, or none, to be withheld. */
    private Map<String, Integer> crossed(String study, String value) {
        Row row = pool.preparedQuery(CROSSED)
                .executeAndAwait(Tuple.of(UUID.fromString(study), new BigDecimal(value)))
                .iterator()
                .next();
        return Map.of(
                "before", row.getInteger(0),
                "after", row.getInteger(1),
                "gained", row.getInteger(2),
                "lost", row.getInteger(3));
    }

    private String text(String query, String household) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getString(0);
    }

    private long number(String query, String household) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getLong(0);
    }

    private long number(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }
}
