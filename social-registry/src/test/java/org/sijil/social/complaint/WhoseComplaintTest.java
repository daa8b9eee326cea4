package org.sijil.social.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.CARS;
import static org.sijil.social.complaint.Complaining.JUDGE;
import static org.sijil.social.complaint.Complaining.OTHER;
import static org.sijil.social.complaint.Complaining.PDF;
import static org.sijil.social.complaint.Complaining.REJECTED;
import static org.sijil.social.complaint.Complaining.answerAppeal;
import static org.sijil.social.complaint.Complaining.answerCorrected;
import static org.sijil.social.complaint.Complaining.appeal;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.coupleWithCars;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.file;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.handIn;
import static org.sijil.social.complaint.Complaining.post;
import static org.sijil.social.complaint.Complaining.refusedFiling;
import static org.sijil.social.complaint.Complaining.refusedTaking;
import static org.sijil.social.complaint.Complaining.removed;
import static org.sijil.social.complaint.Complaining.sealed;
import static org.sijil.social.complaint.Complaining.take;
import static org.sijil.social.complaint.Complaining.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Whose answer is contested once another was corrected, and who may see, answer and appeal when people move, leave or are sealed. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class WhoseComplaintTest {

    private static final Map<String, String> ROOMS = Map.of("kind", "answer", "pointer", "/rooms");

    private final Person head = man(50);
    private final Person wife = woman(45);
    private final Person guest = man(30);
    private String household = "";

    @BeforeEach
    void declare() {
        household = coupleWithCars(head, wife);
    }

    @Test
    void anAnswerStaysAnsweredWhenAnotherIsCorrected() {
        String id = filed(head, ROOMS);
        take(AGENT, id);
        decide(AGENT, id, REJECTED).statusCode(200);
        carsCorrected(1);

        refusedFiling(head, ROOMS, 409, "already-answered");
        file(head, CARS).statusCode(201).body("questioned", equalTo("1"));
    }

    @Test
    void whatWasNotCorrectedIsAnsweredForByWhoeverTookItDown() {
        carsCorrected(1);
        String id = filed(head, ROOMS);

        refusedTaking(Homes.AGENT, id);
        take(AGENT, id);
        decide(AGENT, id, REJECTED).statusCode(200);
    }

    @Test
    void whatWasCorrectedIsAnsweredForByWhoeverCorrectedItLast() {
        carsCorrected(1);
        answerCorrected(head, household, OTHER, "/rooms", 3);
        String id = filed(head, CARS);

        refusedTaking(AGENT, id);
        take(OTHER, id);
        decide(OTHER, id, REJECTED).statusCode(200);
        refusedFiling(head, CARS, 409, "already-answered");
    }

    @Test
    void aComplaintGoesWithTheHouseholdThatMoves() {
        String there = TestTokens.builder()
                .roles("social-agent")
                .territory("04")
                .subject("there")
                .token();
        String id = filed(head, CARS);
        move();

        get(AGENT, "/v1/complaints/" + id).statusCode(404);
        get(AGENT, "/v1/requests?family=reclamation&limit=200").body("items.id", not(hasItem(id)));
        get(there, "/v1/requests?territory=04.441&limit=200").body("items.id", hasItem(id));
        get(there, "/v1/requests/" + id).body("territory", equalTo("04.441"));
        take(there, id);
        decide(there, id, acceptedThere()).statusCode(200);
    }

    @Test
    void whoeverHasItInHandMayGiveItBackWhenTheHouseholdMoves() {
        String id = filed(head, CARS);
        take(AGENT, id);
        move();

        get(AGENT, "/v1/complaints/" + id).statusCode(200);
        get(OTHER, "/v1/complaints/" + id).statusCode(404);
        decide(AGENT, id, acceptedThere()).statusCode(403).body("code", equalTo("out-of-territory"));
        post(AGENT, "/v1/requests/" + id + "/release", null).statusCode(200).body("inHand", equalTo(false));
        get(AGENT, "/v1/complaints/" + id).statusCode(404);
    }

    @Test
    void whatAHouseholdWithSomebodySealedAsksIsNoAgentsToSee() {
        String rejected = filed(head, ROOMS);
        take(AGENT, rejected);
        decide(AGENT, rejected, REJECTED).statusCode(200);
        appeal(wife, rejected).statusCode(200);
        String id = filed(head, CARS);
        take(AGENT, id);

        sealed(household, wife);
        for (String hidden : new String[] {rejected, id}) {
            get(AGENT, "/v1/complaints/" + hidden).statusCode(404);
            get(AGENT, "/v1/requests/" + hidden).statusCode(404);
            get(AGENT, "/v1/requests/" + hidden + "/history").statusCode(404);
        }
        get(AGENT, "/v1/requests?inYourHands=true").body("items.id", not(hasItem(id)));
        decide(AGENT, id, 1, REJECTED).statusCode(404);
        post(AGENT, "/v1/requests", Map.of("family", "registration", "declarant", wife.idcs(), "content", Map.of()))
                .statusCode(201);

        get(JUDGE, "/v1/complaints/" + rejected).statusCode(200);
        get(TestTokens.of("auditor"), "/v1/complaints/" + id).statusCode(200);
        get(citizen(head), "/v1/requests?family=reclamation").body("items", hasSize(2));
    }

    @Test
    void nobodyAnswersForTheirOwnHousehold() {
        String id = filed(head, ROOMS);
        String wifeAtWork = atWork("social-agent");
        String wifeOnTheBench = atWork("adjudicator");

        post(wifeAtWork, "/v1/requests/" + id + "/taking", null).statusCode(403).body("code", equalTo("own-request"));
        take(AGENT, id);
        decide(AGENT, id, REJECTED).statusCode(200);
        appeal(head, id).statusCode(200);
        answerAppeal(wifeOnTheBench, id, REJECTED).statusCode(403).body("code", equalTo("own-request"));
        answerAppeal(id, REJECTED).statusCode(200);
    }

    @Test
    void whoeverHasLeftLeavesTheAppealToThoseWhoStayed() {
        String id = filedByGuest();
        rejected(id);
        removed(household, guest);

        appeal(guest, id).statusCode(409).body("code", equalTo("appeal-not-possible"));
        appeal(wife, id).statusCode(200);
    }

    @Test
    void whoeverHasLeftReadsWhatWasAnsweredAndNothingThatOthersDidLater() {
        String id = filedByGuest();
        handIn(citizen(guest), id, "application/pdf", PDF).statusCode(200);
        rejected(id);
        removed(household, guest);
        List<String> reads = List.of("/v1/complaints/" + id, "/v1/requests/" + id, "/v1/requests/" + id + "/history");
        List<String> answered = reads.stream().map(this::asGuest).toList();
        appeal(wife, id).statusCode(200);
        assertEquals(answered, reads.stream().map(this::asGuest).toList());
        handIn(citizen(guest), id, "application/pdf", "%PDF-2".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(409);
        move();
        answerAppeal(id, accepted(get(JUDGE, "/v1/complaints/" + id).extract().path("householdVersion")))
                .statusCode(200);

        assertEquals(answered, reads.stream().map(this::asGuest).toList());
        get(citizen(guest), "/v1/complaints/" + id)
                .body("grounds", equalTo("It is not so"))
                .body("evidence", hasSize(1))
                .body("outcome", equalTo("rejected"))
                .body("appeal", nullValue())
                .body("request.state", equalTo("rejected"))
                .body("request.reason", equalTo("not-proven"))
                .body("request.territory", equalTo("06.141.01.00"));
        get(citizen(guest), "/v1/requests?state=rejected").body("items.territory", contains("06.141.01.00"));
        get(citizen(guest), "/v1/requests?state=processed").body("items", hasSize(0));
        get(citizen(wife), "/v1/complaints/" + id)
                .body("request.state", equalTo("processed"))
                .body("request.territory", equalTo("04.441"))
                .body("appeal.outcome", equalTo("accepted"));
    }

    @Test
    void whoeverHasLeftReadsTheAnswerToTheirOwnAppeal() {
        String id = filedByGuest();
        rejected(id);
        appeal(guest, id).statusCode(200);
        removed(household, guest);
        answerAppeal(id, REJECTED).statusCode(200);

        get(citizen(guest), "/v1/complaints/" + id)
                .body("request.state", equalTo("rejected-on-appeal"))
                .body("appeal.outcome", equalTo("rejected"));
        get(citizen(guest), "/v1/requests/" + id + "/history")
                .body("move", contains("submit", "take", "reject", "appeal", "reject-appeal"));
    }

    @Test
    void whoeverHasLeftBeforeTheAnswerReadsIt() {
        String id = filedByGuest();
        removed(household, guest);
        rejected(id);

        get(citizen(guest), "/v1/complaints/" + id)
                .body("outcome", equalTo("rejected"))
                .body("request.state", equalTo("rejected"));
    }

    private String filedByGuest() {
        Homes.join(household, version(household), member(guest, "other")).statusCode(200);
        return filed(guest, CARS);
    }

    private static void rejected(String id) {
        take(AGENT, id);
        decide(AGENT, id, REJECTED).statusCode(200);
    }

    private String asGuest(String path) {
        return get(citizen(guest), path).statusCode(200).extract().asString();
    }

    private String atWork(String role) {
        return TestTokens.builder()
                .roles(role)
                .territory("*")
                .subject("wife-" + role)
                .idcs(wife.idcs())
                .token();
    }

    private void move() {
        given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version(household) + "\"")
                .body(Map.of("address", Map.of("territory", "04.441", "area", "urban")))
                .put("/v1/households/" + household + "/address")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> acceptedThere() {
        return accepted(get(citizen(head), "/v1/me/household").extract().path("version"));
    }

    private static Map<String, Object> accepted(int version) {
        return Map.of(
                "outcome",
                "accepted",
                "reason",
                "answer-was-wrong",
                "correction",
                Map.of("answers", Map.of("/cars", 0)),
                "householdVersion",
                version);
    }

    private void carsCorrected(int cars) {
        answerCorrected(head, household, AGENT, "/cars", cars);
    }
}
