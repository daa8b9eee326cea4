package org.sijil.social.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.person;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.OTHER;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.decision;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.hosting;
import static org.sijil.social.complaint.Complaining.post;
import static org.sijil.social.complaint.Complaining.refusedFiling;
import static org.sijil.social.complaint.Complaining.refusedTaking;
import static org.sijil.social.complaint.Complaining.removed;
import static org.sijil.social.complaint.Complaining.sealed;
import static org.sijil.social.complaint.Complaining.take;
import static org.sijil.social.complaint.Complaining.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Whoever was taken off a household, or off the register with it, says that it was wrong. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class RemovalTest {

    private static final Map<String, Object> OWN = Map.of("kind", "membership");

    @Test
    void whoeverWasRemovedComesBack() {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        removed(household, guest);

        post(citizen(guest), "/v1/complaints/eligibility", OWN).body("eligible", is(true));
        String id = filed(guest, OWN);
        get(citizen(guest), "/v1/complaints/" + id)
                .body("questioned", equalTo("moved-out"))
                .body("subject.id", equalTo(guest.id().toString()))
                .body("request.household", equalTo(household));
        get(AGENT, "/v1/complaints/" + id).body("householdVersion", equalTo(version(household)));
        take(AGENT, id);
        decide(AGENT, id, decision("accepted", "situation-proven", Map.of("member", member(guest, "other")), household))
                .statusCode(200);
        Homes.read(household).body("members", hasSize(2));
        refusedFiling(guest, OWN, 422, "nothing-to-contest");
    }

    @Test
    void thoseWhoStayedContestTheRemovalOfAChild() {
        Person head = man(50);
        Person child = person("female", 8);
        String household = registered(member(head, "head"), member(child, "child"));
        removed(household, child);

        refusedFiling(child, OWN, 422, "declarant-is-a-minor");
        refusedFiling(man(40), Map.of("kind", "membership", "id", child.id().toString()), 422, "no-household");
        Person stranger = woman(40);
        registered(member(stranger, "head"));
        refusedFiling(stranger, Map.of("kind", "membership", "id", child.id().toString()), 422, "nothing-to-contest");
        filed(head, Map.of("kind", "membership", "id", child.id().toString()));
    }

    @Test
    void aHouseholdThatWasDissolvedIsRegisteredAnew() {
        Person head = man(50);
        Person wife = woman(45);
        String household = registered(member(head, "head"), member(wife, "spouse"));
        dissolved(household);

        String id = filed(wife, OWN);
        take(AGENT, id);
        decide(AGENT, id, decision("accepted", "situation-proven", Map.of("member", member(wife, "head")), household))
                .statusCode(409)
                .body("code", equalTo("household-dissolved"));
        decide(
                        AGENT,
                        id,
                        decision(
                                "accepted",
                                "situation-proven",
                                Map.of("registration", Homes.request(member(man(20), "head"))),
                                household))
                .statusCode(400)
                .body("code", equalTo("correction-does-not-fit"));
        Map<String, Object> home = Homes.request(member(head, "head"), member(wife, "spouse"));
        String anew = decide(
                        AGENT, id, decision("accepted", "situation-proven", Map.of("registration", home), household))
                .statusCode(200)
                .body("request.household", not(equalTo(household)))
                .extract()
                .path("request.household");
        get(citizen(wife), "/v1/me/household").body("id", equalTo(anew)).body("members", hasSize(2));
    }

    @Test
    void whoeverRemovedDoesNotAnswerForIt() {
        Person head = man(50);
        String household = registered(member(head, "head"));
        dissolved(household);
        String id = filed(head, OWN);
        Map<String, Object> answer = decision(
                "accepted", "situation-proven", Map.of("registration", Homes.request(member(head, "head"))), household);

        refusedTaking(OTHER, id);
        take(AGENT, id);
        decide(AGENT, id, answer).statusCode(200);
    }

    @Test
    void anAgentWritesItDownWithinTheTerritory() {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        removed(household, guest);
        Map<String, Object> complaint = Map.of("subject", OWN, "grounds", "It is not so", "declarant", guest.idcs());

        post(TestTokens.agent("social-agent", "04"), "/v1/complaints", complaint)
                .statusCode(422)
                .body("code", equalTo("no-household"));
        post(AGENT, "/v1/complaints", complaint).statusCode(201);
    }

    @Test
    void whoeverLivesElsewhereContestsWhereTheyLive() {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        removed(household, guest);
        String elsewhere = registered(member(guest, "head"));

        refusedFiling(head, Map.of("kind", "membership", "id", guest.id().toString()), 422, "nothing-to-contest");
        String id = filed(guest, Map.of("kind", "membership", "id", guest.id().toString()));
        get(citizen(guest), "/v1/complaints/" + id)
                .body("request.household", equalTo(elsewhere))
                .body("questioned", equalTo("head"));
        refusedFiling(
                man(30), Map.of("kind", "membership", "id", UUID.randomUUID().toString()), 422, "no-household");
    }

    @Test
    void whoeverLeftIsNotToldWhereSomebodySealedLives() {
        Person head = man(50);
        Person wife = woman(45);
        Person guest = man(30);
        String household = registered(member(head, "head"), member(wife, "spouse"), member(guest, "other"));
        removed(household, guest);
        sealed(household, wife);

        refusedFiling(guest, OWN, 422, "no-household");
        post(AGENT, "/v1/complaints", Map.of("subject", OWN, "grounds", "It is not so", "declarant", guest.idcs()))
                .statusCode(422);
        filed(head, Map.of("kind", "membership", "id", guest.id().toString()));
    }

    private static void dissolved(String household) {
        given().auth()
                .oauth2(OTHER)
                .contentType("application/json")
                .header("If-Match", "\"" + version(household) + "\"")
                .body(Map.of("reason", "left-the-country"))
                .post("/v1/households/" + household + "/removal")
                .then()
                .statusCode(200);
    }
}
