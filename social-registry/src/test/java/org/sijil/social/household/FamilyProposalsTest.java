package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A marriage or a divorce is put to an agent; nothing changes silently. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class FamilyProposalsTest {

    private final Person wife = woman(24);
    private final Person husband = man(26);

    @Test
    void aMarriageIsProposedToBothHouseholdsAndAcceptedInEach() {
        String hers = registered(member(woman(50), "head"), member(wife, "child"));
        String his = registered(member(man(55), "head"), member(husband, "child"));
        UUID event = told("couple.married");
        told("couple.married", event);
        String fromHers = proposed(hers);
        String toHis = proposed(his);
        read(hers).body("version", equalTo(0));

        accept(fromHers, 0, Map.of("departure", departure(wife, "marriage")))
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("kind", equalTo("marriage"));
        read(hers).body("members", hasSize(1));
        Map<String, Object> bride = member(wife, "other");
        bride.put("spouse", husband.idcs());
        accept(toHis, 0, Map.of("arrival", bride)).statusCode(200);
        read(his).body("members[2].spouse", equalTo(husband.id().toString()));
        assertEquals(List.of(), proposals(hers));
        assertEquals(List.of(), proposals(his));
        accept(toHis, 1, Map.of("departure", departure(wife, "marriage")))
                .statusCode(409)
                .body("code", equalTo("proposal-decided"));
        read(his).body("version", equalTo(1)).body("members", hasSize(3));
    }

    @Test
    void aDivorceOfTwoWhoLiveTogetherIsASplit() {
        String home = registered(member(husband, "head"), member(wife, "spouse"));
        told("couple.divorced");

        accept(
                        proposed(home),
                        0,
                        Map.of("split", Map.of("reason", "divorce", "household", request(member(wife, "head")))))
                .statusCode(200)
                .body("state", equalTo("accepted"));
        read(home).body("members.relation", contains("head")).body("version", equalTo(1));
    }

    @Test
    void whatIsDismissedSaysWhy() {
        String home = registered(member(husband, "head"), member(wife, "other"));
        told("couple.married");
        String proposal = proposed(home);

        post(Homes.AGENT, proposal, "dismissal", 0, Map.of("reason", "")).statusCode(400);
        post(TestTokens.agent("social-agent", "04"), proposal, "dismissal", 0, Map.of("reason", "No."))
                .statusCode(403);
        accept(proposal, 0, Map.of()).statusCode(400).body("code", equalTo("one-change-required"));
        accept(proposal, 7, Map.of("correction", member(wife, "spouse"))).statusCode(412);
        post(Homes.AGENT, proposal, "dismissal", 0, Map.of("reason", "They part again."))
                .statusCode(200)
                .body("state", equalTo("dismissed"))
                .body("reason", equalTo("They part again."));
        accept(proposal, 0, Map.of("correction", member(wife, "spouse"))).statusCode(409);
        read(home).body("version", equalTo(0));
    }

    @Test
    void whatIsCancelledIsProposedNoLonger() {
        String hers = registered(member(woman(50), "head"), member(wife, "child"));
        String his = registered(member(man(55), "head"), member(husband, "child"));
        UUID event = told("couple.married");
        String fromHers = proposed(hers);
        String toHis = proposed(his);
        accept(fromHers, 0, Map.of("departure", departure(wife, "marriage"))).statusCode(200);

        Population.event("couple.cancelled", event, Map.of("event", event.toString()));

        Eventually.holds(() -> proposals(his).isEmpty());
        accept(toHis, 0, Map.of("arrival", member(wife, "other")))
                .statusCode(409)
                .body("code", equalTo("proposal-decided"));
        read(hers).body("members", hasSize(1));
    }

    @Test
    void whoSawThemIsOnRecordAndStrangersSeeNone() {
        String home = registered(member(husband, "head"), member(wife, "other"));
        told("couple.married");
        proposed(home);

        assertEquals(List.of(), proposals(TestTokens.agent("social-agent", "04"), home));
        given().auth()
                .oauth2(TestTokens.citizen(wife.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.fields", hasItem(contains("marriages")));
    }

    @Test
    void whatTellsOfSomebodySealedIsNotThereForAgents() {
        Person guest = woman(60);
        String hers = registered(member(woman(50), "head"), member(wife, "child"), member(guest, "other"));
        String his = registered(member(man(55), "head"), member(husband, "child"));
        told("couple.married");
        String fromHers = proposed(hers);
        String toHis = proposed(his);

        sealed(guest, () -> proposals(hers).isEmpty());
        assertEquals(List.of(toHis), proposals(his));
        unsealed(guest, () -> proposals(hers).size() == 1);

        sealed(husband, () -> proposals(hers).isEmpty() && proposals(his).isEmpty());
        assertEquals(List.of(fromHers), proposals(TestTokens.of("auditor"), hers));
        accept(fromHers, 0, Map.of("departure", departure(wife, "marriage")))
                .statusCode(404)
                .body("code", equalTo("not-found"));
        for (String agent : List.of(Homes.AGENT, TestTokens.agent("social-agent", "04"))) {
            post(agent, toHis, "dismissal", 0, Map.of("reason", "They part again."))
                    .statusCode(404);
        }
        unsealed(husband, () -> proposals(his).size() == 1);
        accept(fromHers, 0, Map.of("departure", departure(wife, "marriage"))).statusCode(200);
    }

    private static void sealed(Person person, BooleanSupplier applied) {
        Population.event("record.sealed", person.id(), Map.of());
        Eventually.holds(applied);
    }

    private static void unsealed(Person person, BooleanSupplier applied) {
        Population.event("record.unsealed", person.id(), Map.of());
        Eventually.holds(applied);
    }

    private UUID told(String type) {
        UUID event = UUID.randomUUID();
        told(type, event);
        return event;
    }

    private void told(String type, UUID event) {
        Map<String, Object> couple = new HashMap<>();
        couple.put("event", event.toString());
        couple.put("husband", husband.id().toString());
        couple.put("wife", wife.id().toString());
        couple.put("date", today().toString());
        Population.event(type, wife.id(), couple);
    }

    /** The proposal for a household, as soon as it is there. */
    private static String proposed(String home) {
        Eventually.holds(() -> proposals(home).size() == 1);
        return proposals(home).get(0);
    }

    private static List<String> proposals(String home) {
        return proposals(Homes.AGENT, home);
    }

    /** All pages, one after another. */
    private static List<String> proposals(String token, String home) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = given().auth()
                    .oauth2(token)
                    .get("/v1/family-proposals?limit=2" + cursor)
                    .then()
                    .statusCode(200);
            found.addAll(page.extract().path("items.findAll { it.household == '" + home + "' }.id"));
            String next = page.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return found;
    }

    private static ValidatableResponse accept(String proposal, int version, Map<String, Object> body) {
        return post(Homes.AGENT, proposal, "acceptance", version, body);
    }

    private static ValidatableResponse post(
            String token, String proposal, String what, int version, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/family-proposals/" + proposal + "/" + what)
                .then();
    }
}
