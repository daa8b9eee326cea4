package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.social.Told;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Households that split, merge and are swapped; heads that change; relations that were wrong. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdPassagesTest {

    private static final String ELSEWHERE = TestTokens.agent("social-agent", "04");

    @Inject
    Pool pool;

    @Test
    void aSonAndHisWifeFormAHouseholdOfTheirOwn() {
        Person son = man(25);
        Person wife = woman(24);
        Person child = woman(2);
        Map<String, Object> young = member(wife, "other");
        young.put("spouse", son.idcs());
        Map<String, Object> youngest = member(child, "grandchild");
        youngest.put("parents", List.of(son.idcs(), wife.idcs()));
        String home =
                registered(member(man(55), "head"), member(woman(50), "spouse"), member(son, "child"), young, youngest);
        declare(home, Answers.of()).statusCode(201);
        String before = read(home).extract().path("score.value");

        String formed = split(
                        home,
                        1,
                        "marriage",
                        Answers.of(),
                        member(son, "head"),
                        member(wife, "spouse"),
                        member(child, "child"))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("stayed.members.relation", contains("head", "spouse"))
                .body("stayed.version", equalTo(2))
                .body("stayed.score.value", not(equalTo(before)))
                .body("formed.members.relation", contains("head", "spouse", "child"))
                .body("formed.members[1].spouse", equalTo(son.id().toString()))
                .body("formed.members[2].parents", hasSize(2))
                .body("formed.score.value", notNullValue())
                .extract()
                .path("formed.id");
        read(formed).body("members", hasSize(3)).body("version", equalTo(0));
        read(home).body("members", hasSize(2));
    }

    @Test
    void aSplitNeedsAnAdultOnBothSides() {
        Person mother = woman(40);
        Person child = woman(10);
        String home = registered(member(mother, "head"), member(child, "child"));

        split(home, 0, "moved-out", null, member(mother, "head"))
                .statusCode(422)
                .body("code", equalTo("minors-left-alone"));
        split(home, 0, "moved-out", null, member(child, "head"))
                .statusCode(422)
                .body("code", equalTo("head-is-a-minor"))
                .body("errors.pointer", contains("/household/members/0/idcs"));
        split(home, 0, "moved-out", null, member(mother, "head"), member(child, "child"))
                .statusCode(422)
                .body("code", equalTo("nobody-stays"));
        split(home, 0, "moved-out", null, member(man(30), "head"))
                .statusCode(422)
                .body("code", equalTo("not-a-member-here"));
        split(home, 3, "moved-out", null, member(mother, "head")).statusCode(412);
        read(home).body("version", equalTo(0)).body("members", hasSize(2));
    }

    @Test
    void aSplitSentTwiceHappensOnce() {
        Person son = man(25);
        String home = registered(member(man(55), "head"), member(son, "child"));
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = splitBody("moved-out", null, member(son, "head"));

        String first = post(Homes.AGENT, home, "/splits", 0, key, body)
                .statusCode(201)
                .extract()
                .path("formed.id");
        String second = post(Homes.AGENT, home, "/splits", 0, key, body)
                .statusCode(201)
                .extract()
                .path("formed.id");
        assertEquals(first, second);
    }

    @Test
    void aWidowMovesInWithHerSon() {
        Person mother = woman(70);
        Person sister = woman(17);
        String hers = registered(member(mother, "head"), member(sister, "child"));
        Person son = man(45);
        String his = registered(member(son, "head"), member(woman(40), "spouse"));
        declare(his, Answers.of()).statusCode(201);
        String before = read(his).extract().path("score.value");

        merge(hers, 0, his, member(mother, "parent")).statusCode(422).body("code", equalTo("everybody-is-named"));
        merge(hers, 0, his, member(mother, "parent"), member(sister, "sibling"))
                .statusCode(200)
                .body("id", equalTo(his))
                .body("members.relation", contains("head", "spouse", "parent", "sibling"))
                .body("members[3].parents", contains(mother.id().toString()))
                .body("score.value", not(equalTo(before)));
        read(hers).body("state", equalTo("dissolved")).body("members", hasSize(0));
        merge(his, 2, his, member(son, "head")).statusCode(422).body("code", equalTo("same-household"));
    }

    @Test
    void agentsReachBothHouseholds() {
        Person mother = woman(70);
        String hers = registered(member(mother, "head"));
        String his = registered(member(man(45), "head"));

        post(
                        ELSEWHERE,
                        hers,
                        "/merger",
                        0,
                        UUID.randomUUID().toString(),
                        Map.of("into", his, "members", List.of(member(mother, "parent"))))
                .statusCode(403);
        merge(hers, 0, UUID.randomUUID().toString(), member(mother, "parent")).statusCode(404);
    }

    @Test
    void aFormerHouseholdBecomesTheCurrentOneAgain() {
        Person woman = woman(40);
        Person mother = woman(65);
        String first = registered(member(woman, "head"), member(mother, "parent"));
        Homes.leave(first, 0, departure(woman, "moved-out")).statusCode(200);
        Person brother = man(42);
        String second = registered(member(brother, "head"), member(woman, "sibling"));
        String code = read(first).extract().path("code");

        swap(second, 0, woman, code, "child")
                .statusCode(200)
                .body("id", equalTo(first))
                .body("members.relation", contains("head", "child"))
                .body("members[1].parents", contains(mother.id().toString()));
        read(second).body("members.person", contains(brother.id().toString()));
        String back = read(second).extract().path("code");
        swap(first, 2, woman, back, "sibling").statusCode(200).body("members", hasSize(2));
        read(first).body("state", equalTo("active")).body("members", hasSize(1));
        swap(second, 2, brother, code, "child").statusCode(422).body("code", equalTo("never-lived-there"));
        swap(ELSEWHERE, second, 2, brother, code, "child").statusCode(403).body("code", equalTo("out-of-territory"));
        Homes.leave(first, 3, departure(mother, "moved-out")).statusCode(200);
        swap(second, 2, woman, code, "head").statusCode(409).body("code", equalTo("household-dissolved"));
    }

    @Test
    void anotherMemberHeadsTheHousehold() {
        Person father = man(70);
        Person mother = woman(68);
        Person daughter = woman(40);
        Person boy = man(15);
        String home = Past.since(
                pool,
                20,
                registered(
                        member(father, "head"),
                        member(mother, "spouse"),
                        member(daughter, "child"),
                        member(boy, "grandchild")));

        put(home, 0, Map.of("idcs", boy.idcs())).statusCode(422).body("code", equalTo("head-is-a-minor"));
        put(home, 0, Map.of("idcs", father.idcs())).statusCode(422).body("code", equalTo("already-the-head"));
        put(
                        home,
                        0,
                        Map.of(
                                "idcs",
                                daughter.idcs(),
                                "since",
                                today().minusDays(5).toString()))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.relation", contains("parent", "parent", "head", "other"));
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + home + "/as-of?on=" + today().minusDays(6))
                .then()
                .body("members.relation", contains("head", "spouse", "child", "grandchild"));
    }

    @Test
    void aWrongRelationIsCorrectedFromTheFirstDay() {
        Person wife = woman(40);
        Person lodger = woman(30);
        String home = Past.since(
                pool, 20, registered(member(man(50), "head"), member(lodger, "spouse"), member(wife, "other")));

        correct(home, 0, member(lodger, "other"))
                .statusCode(200)
                .body("members.relation", contains("head", "other", "other"))
                .body("members[0].spouse", nullValue());
        correct(home, 1, member(wife, "spouse"))
                .statusCode(200)
                .body("members[0].spouse", equalTo(wife.id().toString()));
        correct(home, 2, member(wife, "head")).statusCode(422).body("code", equalTo("head-changes-otherwise"));
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + home + "/as-of?on=" + today().minusDays(20))
                .then()
                .body("members.relation", contains("head", "other", "spouse"));
    }

    @Test
    void whoPassesIsToldOfInBothHouseholds() {
        Person son = man(25);
        String home = registered(member(man(55), "head"), member(son, "child"));
        String formed =
                split(home, 0, "moved-out", null, member(son, "head")).extract().path("formed.id");

        assertEquals(
                List.of(1, 1, 2),
                Told.of(home, formed).stream()
                        .map(event -> event.members().size())
                        .sorted()
                        .toList());
    }

    @SafeVarargs
    private static ValidatableResponse split(
            String home,
            int version,
            String reason,
            @Nullable Map<String, Object> answers,
            Map<String, Object>... members) {
        return post(
                Homes.AGENT,
                home,
                "/splits",
                version,
                UUID.randomUUID().toString(),
                splitBody(reason, answers, members));
    }

    @SafeVarargs
    private static Map<String, Object> splitBody(
            String reason, @Nullable Map<String, Object> answers, Map<String, Object>... members) {
        Map<String, Object> household = new HashMap<>(request(members));
        if (answers != null) {
            household.put("declaration", answers);
        }
        return Map.of("reason", reason, "household", household);
    }

    @SafeVarargs
    private static ValidatableResponse merge(String home, int version, String into, Map<String, Object>... members) {
        Map<String, Object> body = Map.of("into", into, "members", List.of(members));
        return post(Homes.AGENT, home, "/merger", version, UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse swap(String home, int version, Person person, String to, String relation) {
        return swap(Homes.AGENT, home, version, person, to, relation);
    }

    private static ValidatableResponse swap(
            String token, String home, int version, Person person, String to, String relation) {
        Map<String, Object> body = Map.of("idcs", person.idcs(), "to", to, "relation", relation);
        return post(token, home, "/swaps", version, UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse correct(String home, int version, Map<String, Object> member) {
        return post(
                Homes.AGENT, home, "/corrections", version, UUID.randomUUID().toString(), member);
    }

    private static ValidatableResponse put(String home, int version, Map<String, Object> body) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/households/" + home + "/head")
                .then();
    }

    private static ValidatableResponse post(
            String token, String home, String what, int version, String key, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/households/" + home + what)
                .then();
    }
}
