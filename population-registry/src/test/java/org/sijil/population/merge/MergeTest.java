package org.sijil.population.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.couple;
import static org.sijil.population.Life.daysAgo;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.married;
import static org.sijil.population.Life.on;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Partners;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class MergeTest {

    private static final String ONE =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-one").token();
    private static final String OTHER =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-two").token();
    private static final Map<String, Object> REASON = Map.of("reason", "Deux dossiers, une seule carte");

    @Test
    void twoRecordsOfOnePersonBecomeOneByTwoPeople() {
        Registered fatima = woman();
        Registered again = woman();

        String merge = propose(fatima, again)
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/merges/[0-9a-f-]{36}"))
                .body("state", equalTo("proposed"))
                .extract()
                .path("id");
        person(again).body("status", equalTo("active"));
        post(ONE, merge, "confirmation", null).statusCode(403).body("code", equalTo("second-person-required"));
        post(OTHER, merge, "confirmation", null)
                .statusCode(200)
                .body("state", equalTo("merged"))
                .body("steps.by", contains("adjudicator-one", "adjudicator-two"));

        person(again).body("status", equalTo("merged")).body("idcs", equalTo(again.idcs()));
        person(fatima).body("status", equalTo("active")).body("idcs", equalTo(fatima.idcs()));
        post(OTHER, merge, "confirmation", null).statusCode(409).body("code", equalTo("not-waiting"));
    }

    @Test
    void theNumberThatWasGivenUpLeadsToTheRecordThatStands() {
        Registered fatima = woman();
        Registered again = woman();
        merged(fatima, again);

        as(AGENT)
                .body(Map.of("idcs", again.idcs()))
                .post("/v1/persons/search")
                .then()
                .body("items.id", contains(fatima.id()));
        as(AGENT)
                .body(Map.of("cnie", again.cnie()))
                .post("/v1/persons/search")
                .then()
                .body("items.id", contains(fatima.id()));
        verify(again, fatima).body("verified", equalTo(true));
        verify(again, again).body("verified", equalTo(false));
        as(AGENT)
                .body(Map.of("idcs", List.of(again.idcs(), fatima.idcs())))
                .post("/v1/member-checks")
                .then()
                .body("members.status", contains("merged", "active"));
        reportDeath(again.idcs(), daysAgo(1)).statusCode(409).body("code", equalTo("person-is-merged"));
        as(AGENT)
                .header("If-Match", version(again))
                .body(again.details())
                .put("/v1/persons/" + again.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("person-is-merged"));
    }

    @Test
    void whatAPartnerKnowsAPersonByLeadsToTheRecordThatStands() {
        Registered fatima = woman();
        Registered again = woman();
        String partner = Partners.partner(Partners.unlimited());
        String token = as(partner)
                .body(Map.of("idcs", again.idcs(), "birthDate", "1988-03-08"))
                .post("/v1/partner-tokens")
                .path("token");
        merged(fatima, again);

        ask(partner, token, fatima).body("verified", equalTo(true));
        ask(partner, token, again).body("verified", equalTo(false));
    }

    @Test
    void whoForbadeVerificationUnderOneNumberForbadeItUnderBoth() {
        Registered fatima = woman();
        Registered again = woman();
        lock(again, true);
        merged(fatima, again);

        verify(fatima, fatima).body("verified", equalTo(false));
        verify(again, fatima).body("verified", equalTo(false));
        lock(again, false);
        verify(again, fatima).body("verified", equalTo(true));
    }

    @Test
    void childrenWardsMarriagesAndEventsGoWithThePerson() {
        Registered fatima = woman();
        Registered again = woman();
        Registered husband = man();
        married(husband, again, daysAgo(400));
        Registered child = born(birth(again, husband));
        Registered ward = registered(minor(again.idcs()));

        merged(fatima, again);

        person(child).body("mother", equalTo(fatima.id())).body("father", equalTo(husband.id()));
        person(ward).body("guardian.person", equalTo(fatima.id()));
        person(fatima).body("maritalStatus", equalTo("married"));
        as(AGENT).get("/v1/persons/" + fatima.id() + "/children").then().body("items.id", contains(child.id()));
        as(AGENT)
                .get("/v1/persons/" + fatima.id() + "/vital-events")
                .then()
                .body("items.type", hasItems("birth", "marriage"));
        report("divorces", couple(husband, fatima, today().toString())).statusCode(201);
    }

    @Test
    void whatIsLackingIsTakenOverAndAPaperStandsOnOneRecord() {
        Registered mother = woman();
        Map<String, Object> minor = minor(mother.idcs());
        Registered girl = registered(minor);
        Registered carded = registered(
                with(with(minor(woman().idcs()), "cnie", TestPeople.nextCnie()), "email", TestPeople.nextEmail()));

        String merge = merged(girl, carded);

        person(girl)
                .body("cnie", equalTo(carded.cnie()))
                .body("email", equalTo(carded.body().get("email")))
                .body("guardian.person", equalTo(mother.id()));
        person(carded).body("cnie", nullValue());

        undone(merge);
        person(girl).body("cnie", nullValue()).body("email", nullValue());
        person(carded).body("cnie", equalTo(carded.cnie())).body("status", equalTo("active"));
    }

    @Test
    void undoingMakesTwoOfThemWithAllThatWasTheirs() {
        Registered fatima = woman();
        Registered again = woman();
        Registered husband = man();
        married(husband, again, daysAgo(400));
        Registered child = born(birth(again, husband));
        Registered ward = registered(minor(again.idcs()));
        String before = facts(again);
        String merge = merged(fatima, again);

        post(ONE, merge, "undo", REASON).statusCode(200).body("state", equalTo("undo-proposed"));
        post(ONE, merge, "confirmation", null).statusCode(403);
        person(again).body("status", equalTo("merged"));
        post(OTHER, merge, "confirmation", null).statusCode(200).body("state", equalTo("undone"));

        assertEquals(before, facts(again));
        person(fatima).body("maritalStatus", nullValue());
        person(child).body("mother", equalTo(again.id()));
        person(ward).body("guardian.person", equalTo(again.id()));
        as(AGENT).get("/v1/persons/" + fatima.id() + "/vital-events").then().body("items", empty());
        as(AGENT)
                .get("/v1/persons/" + again.id() + "/vital-events")
                .then()
                .body("items.type", hasItems("birth", "marriage"));
        verify(again, again).body("verified", equalTo(true));
        merged(fatima, again);
    }

    @Test
    void bothTimelinesTellOfTheMergeAndOfItsUndoing() {
        Registered fatima = woman();
        Registered again = woman();
        Registered husband = man();
        married(husband, again, daysAgo(400));
        String merge = merged(fatima, again);

        on(daysAgo(100), again).statusCode(200).body("person.status", equalTo("active"));
        on(today().toString(), again).body("person.status", equalTo("merged"));
        undone(merge);
        on(today().toString(), again)
                .body("person.status", equalTo("active"))
                .body("person.maritalStatus", equalTo("married"));
        as(AGENT)
                .get("/v1/persons/" + again.id() + "/history")
                .then()
                .body("items.person.status", hasItem("merged"))
                .body("items[0].person.status", equalTo("active"));
    }

    @Test
    void anEventRecordedSinceStandsInTheWayOfUndoing() {
        Registered fatima = woman();
        Registered again = woman();
        Registered husband = man();
        String merge = merged(fatima, again);
        String marriage = married(husband, fatima, daysAgo(10));

        post(ONE, merge, "undo", REASON)
                .statusCode(409)
                .body("code", equalTo("event-since-merge"))
                .body("detail", matchesPattern(".*" + marriage + ".*"));
        Life.cancel(marriage).statusCode(200);
        undone(merge);
    }

    @Test
    void anEventThatWasMovedIsCancelledOnlyAfterUndoing() {
        Registered fatima = woman();
        Registered again = woman();
        String marriage = married(man(), again, daysAgo(10));
        String merge = merged(fatima, again);

        Life.cancel(marriage).statusCode(409).body("code", equalTo("event-moved-by-merge"));
        undone(merge);
        Life.cancel(marriage).statusCode(200);
        person(again).body("maritalStatus", nullValue());
    }

    @Test
    void whatCannotBeOnePersonIsRefused() {
        Registered fatima = woman();
        Registered khadija = woman();
        Registered husband = man();
        Registered child = registered(minor(fatima.idcs()));

        propose(fatima, fatima).statusCode(400).body("code", equalTo("same-record"));
        propose(fatima, husband).statusCode(409).body("code", equalTo("sex-differs"));
        propose(fatima, child).statusCode(409).body("code", equalTo("records-are-kin"));
        married(man(), fatima, daysAgo(300));
        married(husband, khadija, daysAgo(300));
        propose(fatima, khadija).statusCode(409).body("code", equalTo("marriages-contradict"));
        Registered dead = woman();
        reportDeath(dead.idcs(), daysAgo(2)).statusCode(201);
        propose(fatima, dead).statusCode(409).body("code", equalTo("life-status-differs"));
        as(ONE).body(Map.of("survivor", fatima.id(), "merged", UUID.randomUUID(), "reason", "Même carte"))
                .post("/v1/merges")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/merged"));
    }

    @Test
    void twoOfTheDeadAreMergedToo() {
        Registered fatima = woman();
        Registered again = woman();
        reportDeath(fatima.idcs(), daysAgo(2)).statusCode(201);
        reportDeath(again.idcs(), daysAgo(3)).statusCode(201);

        String merge = merged(fatima, again);

        person(again).body("status", equalTo("merged")).body("deathDate", nullValue());
        undone(merge);
        person(again).body("status", equalTo("dead")).body("deathDate", equalTo(daysAgo(3)));
    }

    @Test
    void aRecordGivesWayOnceAndNotAfterOthersGaveWayToIt() {
        Registered fatima = woman();
        Registered again = woman();
        Registered third = woman();
        propose(fatima, again).statusCode(201);

        propose(third, again).statusCode(409).body("code", equalTo("merge-pending"));
        merged(third, fatima);
        propose(again, third).statusCode(409).body("code", equalTo("others-were-merged-into-it"));
        propose(again, fatima).statusCode(409).body("code", equalTo("record-closed"));
    }

    @Test
    void theSecondMayRejectAndThenNothingHasHappened() {
        Registered fatima = woman();
        Registered again = woman();
        String merge = propose(fatima, again).statusCode(201).extract().path("id");

        post(ONE, merge, "rejection", REASON).statusCode(403);
        post(OTHER, merge, "rejection", Map.of()).statusCode(400);
        post(OTHER, merge, "rejection", REASON).statusCode(200).body("state", equalTo("rejected"));
        person(again).body("status", equalTo("active"));
        post(OTHER, merge, "confirmation", null).statusCode(409);

        String second = merged(fatima, again);
        post(ONE, second, "undo", REASON).statusCode(200);
        post(OTHER, second, "rejection", REASON).statusCode(200).body("state", equalTo("merged"));
        person(again).body("status", equalTo("merged"));
    }

    @Test
    void ofManyConfirmationsAtOnceOneCounts() throws Exception {
        Registered fatima = woman();
        Registered again = woman();
        String merge = propose(fatima, again).statusCode(201).extract().path("id");
        String version = as(ONE).get("/v1/merges/" + merge).header("ETag");
        Callable<Integer> confirmation = () -> as(OTHER)
                .header("If-Match", version)
                .post("/v1/merges/" + merge + "/confirmation")
                .statusCode();

        List<Integer> answers = Life.together(Collections.nCopies(8, confirmation));

        assertEquals(1, Collections.frequency(answers, 200));
        person(again).body("version", equalTo(1));
    }

    @Test
    void mergesAreListedAndAVersionIsAsked() {
        Registered fatima = woman();
        Registered again = woman();
        String merge = propose(fatima, again).statusCode(201).extract().path("id");

        as(ONE).queryParam("person", again.id())
                .queryParam("state", "proposed")
                .get("/v1/merges")
                .then()
                .statusCode(200)
                .body("items.id", contains(merge))
                .body("items[0].steps[0].reason", notNullValue())
                .body(not(matchesPattern(".*" + again.idcs() + ".*")));
        as(ONE).queryParam("state", "perhaps").get("/v1/merges").then().statusCode(400);
        as(OTHER).post("/v1/merges/" + merge + "/confirmation").then().statusCode(428);
        as(OTHER)
                .header("If-Match", "\"7\"")
                .post("/v1/merges/" + merge + "/confirmation")
                .then()
                .statusCode(412);
        as(ONE).get("/v1/merges/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("unknown-merge"));
    }

    private static ValidatableResponse propose(Registered survivor, Registered merged) {
        return as(ONE).body(Map.of("survivor", survivor.id(), "merged", merged.id(), "reason", "Même carte présentée"))
                .post("/v1/merges")
                .then();
    }

    private static String merged(Registered survivor, Registered merged) {
        String merge = propose(survivor, merged).statusCode(201).extract().path("id");
        post(OTHER, merge, "confirmation", null).statusCode(200);
        return merge;
    }

    private static void undone(String merge) {
        post(ONE, merge, "undo", REASON).statusCode(200);
        post(OTHER, merge, "confirmation", null).statusCode(200).body("state", equalTo("undone"));
    }

    private static ValidatableResponse post(
            String token, String merge, String move, @Nullable Map<String, Object> body) {
        String version = as(ONE).get("/v1/merges/" + merge).header("ETag");
        var request = as(token).header("If-Match", version);
        return (body == null ? request : request.body(body))
                .post("/v1/merges/" + merge + "/" + move)
                .then();
    }

    private static ValidatableResponse verify(Registered number, Registered facts) {
        return as(AGENT)
                .body(Map.of(
                        "idcs",
                        number.idcs(),
                        "familyName",
                        Map.of("fr", facts.familyName("fr")),
                        "birthDate",
                        "1988-03-08"))
                .post("/v1/verifications")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String partner, String token, Registered facts) {
        return as(partner)
                .body(Map.of("token", token, "familyName", Map.of("fr", facts.familyName("fr"))))
                .post("/v1/verifications")
                .then()
                .statusCode(200);
    }

    private static void lock(Registered number, boolean locked) {
        as(TestTokens.citizen(number.idcs()))
                .body(Map.of("locked", locked))
                .put("/v1/me/verification-lock")
                .then()
                .statusCode(200);
    }

    private static String version(Registered person) {
        return as(AGENT).get("/v1/persons/" + person.id()).header("ETag");
    }

    /** All of the record but the number of its version. */
    private static String facts(Registered person) {
        return person(person).extract().asString().replaceAll("\"version\":\\d+", "");
    }
}
