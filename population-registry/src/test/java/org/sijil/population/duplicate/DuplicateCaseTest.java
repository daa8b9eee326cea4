package org.sijil.population.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.population.duplicate.Cases.ADJUDICATOR;
import static org.sijil.population.duplicate.Cases.ANOTHER;
import static org.sijil.population.duplicate.Cases.again;
import static org.sijil.population.duplicate.Cases.claim;
import static org.sijil.population.duplicate.Cases.claimed;
import static org.sijil.population.duplicate.Cases.decide;
import static org.sijil.population.duplicate.Cases.different;
import static org.sijil.population.duplicate.Cases.girl;
import static org.sijil.population.duplicate.Cases.opened;
import static org.sijil.population.duplicate.Cases.post;
import static org.sijil.population.duplicate.Cases.read;
import static org.sijil.population.duplicate.Cases.same;
import static org.sijil.population.duplicate.Cases.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DuplicateCaseTest {

    @Test
    void whoIsLikelyRegisteredAlreadyGetsACaseAndNoNumber() {
        Registered hajar = registered(girl(someone()));

        String id = register(again(hajar.body()))
                .statusCode(202)
                .header("Location", matchesPattern(".*/v1/duplicate-cases/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("state", equalTo("open"))
                .body("kind", equalTo("person"))
                .body("idcs", nullValue())
                .body("matches", nullValue())
                .extract()
                .path("id");

        read(id).statusCode(200)
                .body("described.givenName.fr", equalTo(hajar.givenName("fr")))
                .body("matches.person", contains(hajar.id()))
                .body("matches[0].level", equalTo("likely"))
                .body("matches[0].known.birthDate", equalTo("2016-02-29"))
                .body("matches[0].fields.field", hasItems("givenName", "familyName", "birthDate", "guardian"))
                .body("matches[0].fields.text.ar", everyItem(notNullValue()))
                .body("rules", matchesPattern("[0-9a-f]{16}"));
        as(AGENT)
                .body(Map.of("name", hajar.familyName("fr")))
                .post("/v1/persons/search")
                .then()
                .body("items.id", contains(hajar.id()));
    }

    @Test
    void aTwinAndASisterPass() {
        Registered mother = someone();
        Registered first = registered(girl(mother));
        Map<String, Object> twin = with(girl(mother), "familyName", first.body().get("familyName"));

        register(twin).statusCode(201);
        register(with(with(girl(mother), "familyName", first.body().get("familyName")), "birthDate", "2019-07-01"))
                .statusCode(201);
    }

    @Test
    void whoseCardIsRegisteredIsToldSoAndNeedsNoCase() {
        Registered fatima = someone();

        register(fatima.body()).statusCode(409).body("code", equalTo("cnie-already-registered"));
        register(with(fatima.body(), "cnie", TestPeople.nextCnie())).statusCode(202);
    }

    @Test
    void theSameKeyLeadsToTheSameCaseAndSoDoesTheSameNewcomer() {
        Registered hajar = registered(girl(someone()));
        Map<String, Object> again = again(hajar.body());
        String key = UUID.randomUUID().toString();

        Response first = as(AGENT).header("Idempotency-Key", key).body(again).post("/v1/persons");
        Response second = as(AGENT).header("Idempotency-Key", key).body(again).post("/v1/persons");

        assertEquals(202, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.body().asString(), second.body().asString());
        assertEquals(first.path("id"), opened(again));
    }

    @Test
    void somebodyNewIsRegisteredByTheDecision() {
        Registered mother = someone();
        Registered hajar = registered(girl(mother));
        String id = claimed(again(hajar.body()));

        String person = decide(ADJUDICATOR, id, different())
                .statusCode(200)
                .body("state", equalTo("decided"))
                .body("closed.decision", equalTo("different"))
                .body("closed.by", equalTo("adjudicator-one"))
                .extract()
                .path("closed.person");

        assertNotEquals(hajar.id(), person);
        as(AGENT)
                .get("/v1/persons/" + person)
                .then()
                .statusCode(200)
                .body("idcs", notNullValue())
                .body("guardian.person", equalTo(mother.id()))
                .body("birthDate", equalTo("2016-02-28"));
        as(AGENT).get("/v1/duplicate-cases/" + id).then().body("closed.person", equalTo(person));
    }

    @Test
    void whoIsOneOfTheRegisteredIsNotEnteredTwice() {
        Registered hajar = registered(girl(someone()));
        Registered stranger = someone();
        String id = claimed(again(hajar.body()));

        decide(ADJUDICATOR, id, same(stranger.id()))
                .statusCode(422)
                .body("code", equalTo("person-not-in-case"))
                .body("errors[0].pointer", equalTo("/person"));
        decide(ADJUDICATOR, id, same(hajar.id())).statusCode(200).body("closed.person", equalTo(hajar.id()));
        decide(ADJUDICATOR, id, same(hajar.id())).statusCode(409).body("code", equalTo("case-closed"));
    }

    @Test
    void aDecisionSaysWhomAndOnlyWhereItMust() {
        String id = claimed(again(registered(girl(someone())).body()));

        decide(ADJUDICATOR, id, Map.of("decision", "same", "reason", "Même acte"))
                .statusCode(400)
                .body("code", equalTo("person-required"));
        decide(ADJUDICATOR, id, with(different(), "person", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("code", equalTo("person-not-expected"));
        decide(ADJUDICATOR, id, Map.of("decision", "perhaps", "reason", "Même acte"))
                .statusCode(400);
        decide(ADJUDICATOR, id, Map.of("decision", "different")).statusCode(400);
    }

    @Test
    void onlyWhoClaimedDecidesAndOthersWait() {
        String id = opened(again(registered(girl(someone())).body()));

        decide(ADJUDICATOR, id, different()).statusCode(409).body("code", equalTo("case-not-claimed"));
        claim(ADJUDICATOR, id)
                .statusCode(200)
                .body("state", equalTo("assigned"))
                .body("claimedUntil", notNullValue());
        claim(ANOTHER, id).statusCode(409).body("code", equalTo("case-claimed"));
        decide(ANOTHER, id, different()).statusCode(409).body("code", equalTo("case-not-claimed"));
        post(ADJUDICATOR, id, "decision", null, different()).statusCode(428);
        post(ADJUDICATOR, id, "decision", "\"0\"", different()).statusCode(412);
        decide(ADJUDICATOR, id, different()).statusCode(200);
    }

    @AfterEach
    void returnToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void aClaimLapsesAndThenAnotherMayHaveTheCase() {
        String id = claimed(again(registered(girl(someone())).body()));

        MovableClock.daysLater(3);

        claim(ANOTHER, id).statusCode(200).body("assignedTo", equalTo("adjudicator-two"));
        decide(ADJUDICATOR, id, different()).statusCode(409).body("code", equalTo("case-not-claimed"));
        decide(ANOTHER, id, different()).statusCode(200);
    }

    @Test
    void whoOpenedItDoesNotDecideIt() {
        Registered hajar = registered(girl(someone()));
        String both = TestTokens.builder()
                .roles("registration-agent", "adjudicator")
                .territory("*")
                .subject("two-hats")
                .token();
        String id = as(both).body(again(hajar.body()))
                .post("/v1/persons")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        claim(both, id).statusCode(403).body("code", equalTo("own-case"));
    }

    @Test
    void anAgentFollowsTheCasesOfTheOwnTerritoryAndSeesNobodyElse() {
        Registered hajar = registered(girl(someone()));
        String id = opened(again(hajar.body()));
        String rabat = TestTokens.agent("registration-agent", "04");
        String casablanca = TestTokens.agent("registration-agent", "06");

        as(rabat).get("/v1/duplicate-cases/" + id).then().statusCode(404).body("code", equalTo("unknown-case"));
        as(casablanca)
                .get("/v1/duplicate-cases/" + id)
                .then()
                .statusCode(200)
                .body("described.givenName.fr", equalTo(hajar.givenName("fr")))
                .body("matches", nullValue());
        as(rabat).queryParam("limit", 200).get("/v1/duplicate-cases").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whoeverIsShownInACaseCanSeeIt() {
        Registered hajar = registered(girl(someone()));
        String id = opened(again(hajar.body()));
        read(id);

        as(TestTokens.citizen(hajar.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items[1].purpose", equalTo("adjudication"))
                .body("items[1].role", equalTo("adjudicator"))
                .body("items[1].fields", hasItems("givenName", "birthDate"));
    }

    @Test
    void whoOpenedItMayTakeItBack() {
        String id = opened(again(registered(girl(someone())).body()));
        Map<String, Object> reason = Map.of("reason", "La personne a retrouvé son récépissé");
        String colleague = TestTokens.builder()
                .roles("registration-agent")
                .territory("*")
                .subject("colleague")
                .token();

        post(colleague, id, "withdrawal", version(id), reason).statusCode(403).body("code", equalTo("not-own-case"));
        post(AGENT, id, "withdrawal", version(id), reason).statusCode(200).body("state", equalTo("withdrawn"));
        claim(ADJUDICATOR, id).statusCode(409).body("code", equalTo("case-closed"));
    }

    @Test
    void whoHasComeSinceIsJudgedToo() {
        Registered mother = someone();
        Registered hajar = registered(girl(mother));
        String first = claimed(again(hajar.body()));
        String second = claimed(with(again(hajar.body()), "phone", TestPeople.nextPhone()));
        decide(ADJUDICATOR, first, different()).statusCode(200);

        decide(ADJUDICATOR, second, different()).statusCode(409).body("code", equalTo("new-match"));
        claim(ADJUDICATOR, second).statusCode(200);
        read(second).body("matches.size()", equalTo(2));
        decide(ADJUDICATOR, second, different()).statusCode(200);
    }

    @Test
    void theRulesOfARegistrationHoldWhenItIsDecidedToo() {
        Registered mother = someone();
        Registered hajar = registered(girl(mother));
        String id = claimed(again(hajar.body()));
        reportDeath(mother.idcs(), Life.daysAgo(1)).statusCode(201);

        decide(ADJUDICATOR, id, different()).statusCode(422).body("code", equalTo("guardian-not-eligible"));
        read(id).body("state", equalTo("assigned"));
    }

    @Test
    void ofTwoDecisionsAtOnceOneCounts() throws Exception {
        Registered hajar = registered(girl(someone()));
        String id = claimed(again(hajar.body()));
        String version = version(id);
        Callable<Integer> decision = () -> post(ADJUDICATOR, id, "decision", version, different())
                .extract()
                .statusCode();

        List<Integer> answers = Life.together(Collections.nCopies(8, decision));

        assertEquals(1, Collections.frequency(answers, 200));
        as(AGENT)
                .body(Map.of("name", hajar.familyName("fr")))
                .post("/v1/persons/search")
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void theListTellsNothingOfAnybodyAndIsReadInPages() {
        String first = opened(again(registered(living(girl(someone()), RABAT)).body()));
        String second = opened(again(registered(living(girl(someone()), RABAT)).body()));

        String next = as(ADJUDICATOR)
                .queryParam("state", "open")
                .queryParam("territory", RABAT)
                .queryParam("limit", 1)
                .get("/v1/duplicate-cases")
                .then()
                .statusCode(200)
                .header("Link", startsWith("</v1/duplicate-cases?"))
                .body("items.size()", equalTo(1))
                .body("items[0].described", nullValue())
                .extract()
                .path("next");
        as(ADJUDICATOR)
                .queryParam("cursor", next)
                .queryParam("state", "open")
                .queryParam("territory", RABAT)
                .queryParam("limit", 200)
                .get("/v1/duplicate-cases")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(second))
                .body("items.find { it.id == '" + second + "' }.matches", equalTo(1));
        assertNotEquals(first, second);
        as(ADJUDICATOR)
                .queryParam("state", "undecided")
                .get("/v1/duplicate-cases")
                .then()
                .statusCode(400);
        as(ADJUDICATOR)
                .queryParam("territory", "Rabat")
                .get("/v1/duplicate-cases")
                .then()
                .statusCode(400);
    }

    @Test
    void aBirthOfAChildWhoIsRegisteredIsHeldUpAndOneOfATwinIsNot() {
        Registered mother = Life.woman();
        Registered father = Life.man();
        Map<String, Object> first = with(Life.birth(mother, father), "multipleBirth", Map.of("rank", 1, "of", 2));
        Registered yahya = Life.born(first);
        Map<String, Object> twin = with(Life.birth(mother, father), "multipleBirth", Map.of("rank", 2, "of", 2));

        Life.report("births", twin).statusCode(201);
        Life.report("births", first).statusCode(409).body("code", equalTo("act-already-recorded"));
        String id = Life.report("births", with(first, "act", Life.act()))
                .statusCode(202)
                .body("kind", equalTo("birth"))
                .extract()
                .path("id");

        read(id).body("matches[0].person", equalTo(yahya.id()));
        claim(ADJUDICATOR, id).statusCode(200);
        String child =
                decide(ADJUDICATOR, id, different()).statusCode(200).extract().path("closed.person");
        as(AGENT)
                .get("/v1/persons/" + child)
                .then()
                .body("mother", equalTo(mother.id()))
                .body("father", equalTo(father.id()));
        as(AGENT).get("/v1/persons/" + child + "/vital-events").then().body("items[0].type", equalTo("birth"));
    }

    @Test
    void ofMoroccansWithTwoCardsOnlyTheVeryLikeAreHeldUp() {
        Registered fatima = someone();
        Map<String, Object> namesake = with(adult(), "givenName", fatima.body().get("givenName"));

        register(namesake).statusCode(201);
    }
}
