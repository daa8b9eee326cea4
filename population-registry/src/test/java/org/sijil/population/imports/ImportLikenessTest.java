package org.sijil.population.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.testing.Imports.done;
import static org.sijil.testing.Imports.errors;
import static org.sijil.testing.Imports.key;
import static org.sijil.testing.Imports.lines;
import static org.sijil.testing.Imports.row;
import static org.sijil.testing.Imports.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.Imports;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestPeople.TestName;
import org.sijil.testing.TestTokens;

/** No second number for one person through a file either. Four rows are a part here. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ImportLikenessTest {

    private static final String ADJUDICATOR = TestTokens.builder()
            .roles("adjudicator")
            .subject("adjudicator-of-rows")
            .token();

    @Inject
    Pool pool;

    @Test
    void whoIsLikelyRegisteredAlreadyGetsNoNumberButACase() {
        Registered mother = someone();
        Registered girl = registered(girl(mother));
        String key = key();

        JsonPath done = done(send(lines(List.of(row(key(), adult()), row(key, again(girl.body()))))));

        assertEquals(List.of(1, 1, 0), counts(done), done::prettify);
        JsonPath errors = errors(done, "fr");
        assertEquals(List.of("held"), errors.getList("items.code"));
        assertEquals(List.of(key), errors.getList("items.rowKey"));
        String opened = errors.getString("items[0].duplicateCase");
        as(ADJUDICATOR)
                .get("/v1/duplicate-cases/" + opened)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("kind", equalTo("person"))
                .body("matches.person", hasItem(girl.id()));
        assertEquals(1, entries(UUID.fromString(opened), "duplicate-case.opened"));
        assertTrue(csv(done).contains(opened));
    }

    @Test
    void onePersonTwiceInOnePartIsEnteredOnce() {
        Registered mother = someone();
        Map<String, Object> girl = girl(mother);
        String first = key();

        JsonPath done = done(send(lines(List.of(row(first, girl), row(key(), again(girl)), row(key(), adult())))));

        assertEquals(List.of(2, 1, 0), counts(done), done::prettify);
        assertEquals(List.of(2), errors(done, "ar").getList("items.line"));
        assertEquals(1, named(girl));
    }

    @Test
    void onePersonInTwoPartsIsEnteredOnce() {
        Registered mother = someone();
        Map<String, Object> girl = girl(mother);
        List<Map<String, Object>> rows = new ArrayList<>(strangers(5));
        rows.add(0, row(key(), girl));
        rows.add(row(key(), again(girl)));

        JsonPath done = done(send(lines(rows)));

        assertEquals(List.of(6, 1, 0), counts(done), done::prettify);
        assertEquals(1, named(girl));
    }

    /** Parts next to each other are done at the same time. */
    @RepeatedTest(5)
    void manyTwiceInPartsThatAreDoneAtOnceAreEnteredOnceEach() {
        Registered mother = someone();
        List<Map<String, Object>> girls =
                Stream.generate(() -> girl(mother)).limit(12).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int from = 0; from < girls.size(); from += 4) {
            List<Map<String, Object>> part = girls.subList(from, from + 4);
            part.forEach(girl -> rows.add(row(key(), girl)));
            part.forEach(girl -> rows.add(row(key(), again(girl))));
        }

        JsonPath done = done(send(lines(rows)));

        assertEquals(List.of(12, 12, 0), counts(done), done::prettify);
        girls.forEach(girl -> assertEquals(1, named(girl)));
    }

    @RepeatedTest(5)
    void aFileAndACounterAtTheSameInstantEnterNobodyTwice() throws Exception {
        Registered mother = someone();
        List<Map<String, Object>> girls =
                Stream.generate(() -> girl(mother)).limit(8).toList();
        List<Map<String, Object>> rows = girls.stream()
                .map(girl -> row(key(), with(girl, "phone", TestPeople.nextPhone())))
                .toList();
        List<Callable<Integer>> all = new ArrayList<>();
        all.add(() -> done(send(lines(rows))).getInt("registered"));
        girls.forEach(girl -> all.add(() -> register(girl).extract().statusCode() == 201 ? 1 : 0));

        List<Integer> entered = Life.together(all);

        assertEquals(8, entered.stream().mapToInt(Integer::intValue).sum());
        girls.forEach(girl -> assertEquals(1, named(girl)));
    }

    @Test
    void theSameRowAgainWaitsForTheSameCaseAndStandsForWhoeverItIsDecidedToBe() {
        Registered mother = someone();
        Registered girl = registered(girl(mother));
        Map<String, Object> held = row(key(), again(girl.body()));
        String opened = errors(done(send(lines(List.of(held)))), "en").getString("items[0].duplicateCase");

        assertEquals(1, done(send(lines(List.of(held)))).getInt("unchanged"));
        decide(opened, Map.of("decision", "different", "reason", "Deux mères, deux actes"));

        assertEquals(1, done(send(lines(List.of(held)))).getInt("unchanged"));
        assertEquals(2, named(girl.body()));
        as(ADJUDICATOR).get("/v1/duplicate-cases/" + opened).then().body("state", equalTo("decided"));
    }

    @Test
    void whoeverIsGuardedBySomebodyHeldWaitsForThatDecision() {
        Registered known = registered(foreigner());
        Map<String, Object> held = row(key(), with(known.body(), "residencePermit", TestPeople.nextResidencePermit()));
        Map<String, Object> child = row(key(), with(girl(known), "guardian", null));
        child.put("guardian", Map.of("rowKey", held.get("rowKey"), "relation", "mother"));
        String file = lines(List.of(child, held));

        JsonPath done = done(send(file));

        assertEquals(List.of(0, 1, 1), counts(done), done::prettify);
        JsonPath errors = errors(done, "en");
        assertEquals(List.of("guardian-row-held", "held"), errors.getList("items.code"));
        decide(
                errors.getString("items[1].duplicateCase"),
                Map.of("decision", "same", "reason", "Même personne", "person", known.id()));
        JsonPath again = done(send(file));
        assertEquals(1, again.getInt("registered"), again::prettify);
        assertEquals(1, again.getInt("unchanged"));
    }

    @Test
    void aDryRunTellsWhoWouldBeHeldAndOpensNothing() {
        Registered girl = registered(girl(someone()));
        long before = cases();

        JsonPath dry = done(send(
                "application/x-ndjson",
                lines(List.of(row(key(), again(girl.body())), row(key(), adult())))
                        .getBytes(StandardCharsets.UTF_8),
                "true"));

        assertEquals(List.of(1, 1, 0), counts(dry), dry::prettify);
        assertEquals(List.of("held"), errors(dry, "en").getList("items.code"));
        assertNull(errors(dry, "en").getString("items[0].duplicateCase"));
        assertEquals(before, cases());
    }

    @Test
    void onlyWhoDecidesCasesLetsLikelyDuplicatesPassAndItIsOnRecord() {
        Registered girl = registered(girl(someone()));
        String file = lines(List.of(row(key(), again(girl.body()))));
        String both = TestTokens.builder()
                .roles("operator", "adjudicator")
                .subject("first-loader")
                .token();

        unlike(Imports.OPERATOR, file).then().statusCode(403).body("code", equalTo("likeness-required"));
        var taken = unlike(both, file).then().statusCode(202).body("likeness", equalTo(false));

        JsonPath done = done(taken);
        assertEquals(List.of(1, 0, 0), counts(done), done::prettify);
        assertEquals(false, done.getBoolean("likeness"));
        assertEquals(2, named(girl.body()));
    }

    /** A girl of ten without papers, with names of her own in both scripts. */
    private static Map<String, Object> girl(Registered mother) {
        TestName given = TestPeople.uniqueGivenName();
        return with(minor(mother.idcs()), "givenName", Map.of("ar", given.ar(), "fr", given.fr()));
    }

    /** The same girl as another clerk hears her: in Latin letters alone, her birthday wrong by one. */
    private static Map<String, Object> again(Map<String, Object> girl) {
        Map<String, Object> again = with(girl, "birthDate", "2016-02-28");
        return with(with(again, "givenName", latin(girl, "givenName")), "familyName", latin(girl, "familyName"));
    }

    private static @Nullable Object latin(Map<String, Object> person, String name) {
        return Map.of("fr", Objects.requireNonNull((Map<?, ?>) person.get(name)).get("fr"));
    }

    private static List<Map<String, Object>> strangers(int count) {
        return Stream.generate(() -> row(key(), adult())).limit(count).toList();
    }

    /** Registered, held, refused. */
    private static List<Integer> counts(JsonPath done) {
        return List.of(done.getInt("registered"), done.getInt("held"), done.getInt("refused"));
    }

    private static Response unlike(String token, String file) {
        return given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .queryParam("likeness", "false")
                .post("/v1/imports");
    }

    private static void decide(String id, Map<String, Object> decision) {
        String version = version(id);
        as(ADJUDICATOR)
                .header("If-Match", version)
                .post("/v1/duplicate-cases/" + id + "/claim")
                .then()
                .statusCode(200);
        as(ADJUDICATOR)
                .header("If-Match", version(id))
                .body(new HashMap<>(decision))
                .post("/v1/duplicate-cases/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private static String version(String id) {
        return as(ADJUDICATOR)
                .get("/v1/duplicate-cases/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** How many of the registered bear the person's family name. */
    private static int named(Map<String, Object> person) {
        return as(AGENT)
                .body(Map.of(
                        "name",
                        Objects.requireNonNull((Map<?, ?>) person.get("familyName"))
                                .get("fr")))
                .post("/v1/persons/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String csv(JsonPath done) {
        return as(Imports.OPERATOR)
                .get("/v1/imports/" + done.get("id") + "/errors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private long entries(UUID subject, String action) {
        return pool.preparedQuery("SELECT count(*) FROM audit_entry WHERE subject = $1 AND action = $2")
                .executeAndAwait(Tuple.of(subject, action))
                .iterator()
                .next()
                .getLong(0);
    }

    private long cases() {
        return pool.query("SELECT count(*) FROM duplicate_case")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }
}
