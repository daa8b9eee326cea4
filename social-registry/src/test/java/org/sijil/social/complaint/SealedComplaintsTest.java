package org.sijil.social.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.CARS;
import static org.sijil.social.complaint.Complaining.JUDGE;
import static org.sijil.social.complaint.Complaining.OTHER_JUDGE;
import static org.sijil.social.complaint.Complaining.PDF;
import static org.sijil.social.complaint.Complaining.REJECTED;
import static org.sijil.social.complaint.Complaining.answerAppeal;
import static org.sijil.social.complaint.Complaining.appeal;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.coupleWithCars;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.handIn;
import static org.sijil.social.complaint.Complaining.hosting;
import static org.sijil.social.complaint.Complaining.judge;
import static org.sijil.social.complaint.Complaining.post;
import static org.sijil.social.complaint.Complaining.refusedFiling;
import static org.sijil.social.complaint.Complaining.refusedTaking;
import static org.sijil.social.complaint.Complaining.reject;
import static org.sijil.social.complaint.Complaining.removed;
import static org.sijil.social.complaint.Complaining.scored;
import static org.sijil.social.complaint.Complaining.sealed;
import static org.sijil.social.complaint.Complaining.take;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** People under protection complain like others: adjudicators answer, and nobody else learns of it. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class SealedComplaintsTest {

    private static final String WORK = "/v1/requests?family=reclamation&limit=200";

    private final Person head = man(50);
    private final Person wife = woman(45);
    private String household = "";

    @BeforeEach
    void protect() {
        household = coupleWithCars(head, wife);
        sealed(household, wife);
    }

    @Test
    void anAdjudicatorAnswersWhatNoAgentMaySee() {
        String id = filed(wife, CARS);
        String paper =
                handIn(citizen(wife), id, "application/pdf", PDF).extract().path("evidence[0].id");
        get(JUDGE, WORK)
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.due", notNullValue())
                .body("items.family", everyItem(equalTo("reclamation")));
        get(JUDGE, "/v1/households/" + household).statusCode(404);

        take(JUDGE, id);
        for (String read : List.of(
                "/v1/households/" + household,
                "/v1/households/" + household + "/declarations/latest",
                "/v1/complaints/" + id,
                "/v1/complaints/" + id + "/evidence?document=" + paper)) {
            get(JUDGE, read).statusCode(200);
            get(OTHER_JUDGE, "/v1/households/" + household).statusCode(404);
        }
        decide(JUDGE, id, corrected(id, 1)).statusCode(200).body("request.state", equalTo("processed"));

        get(citizen(wife), "/v1/households/" + household + "/declarations/latest")
                .body("answers.cars", equalTo(1));
        get(JUDGE, "/v1/households/" + household).statusCode(404);
        get(JUDGE, "/v1/complaints/" + id).statusCode(200);
        get(OTHER_JUDGE, "/v1/complaints/" + id).statusCode(404);
    }

    @Test
    void eachReadingIsOnRecordAndTellsTheOthersNothingOfTheComplaint() {
        String id = filed(wife, CARS);
        take(JUDGE, id);
        get(JUDGE, "/v1/complaints/" + id).statusCode(200);
        get(JUDGE, "/v1/households/" + household).statusCode(200);

        get(citizen(wife), "/v1/me/consultations?limit=200")
                .body("items.findAll { it.role == 'adjudicator' && it.fields == ['request'] }", hasSize(2))
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", hasItem("composition"));
        get(citizen(head), "/v1/me/consultations?limit=200")
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", hasItem("composition"))
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", not(hasItem("request")))
                .body("items.findAll { it.role == 'adjudicator' }.purpose", everyItem(equalTo("social-support")));
    }

    @Test
    void toAllOthersItIsAsIfThereWereNone() {
        String id = filed(wife, CARS);
        String none = UUID.randomUUID().toString();
        String auditorAtHome = atHome("auditor");
        String judgeAtHome = atHome("adjudicator");
        for (String nobody : List.of(AGENT, citizen(head), auditorAtHome, judgeAtHome)) {
            for (String read : List.of("/v1/complaints/%s", "/v1/requests/%s", "/v1/requests/%s/history")) {
                assertEquals(answer(nobody, read.formatted(none)), answer(nobody, read.formatted(id)));
            }
            get(nobody, WORK).statusCode(200).body("items.id", not(hasItem(id)));
        }
        for (String nobody : List.of(AGENT, judgeAtHome)) {
            for (String move : List.of("taking", "release")) {
                post(nobody, "/v1/requests/" + id + "/" + move, null).statusCode(404);
            }
            decide(nobody, id, 0, REJECTED).statusCode(404);
        }
        post(AGENT, "/v1/complaints/" + id + "/appeal", Map.of("grounds", "No")).statusCode(404);
    }

    @Test
    void norDoOthersOfTheHouseholdLearnOfItByComplainingThemselves() {
        String hers = filed(wife, CARS);
        post(citizen(head), "/v1/complaints/eligibility", CARS).body("eligible", is(true));
        String his = filed(head, CARS);
        refusedFiling(head, CARS, 409, "complaint-open");
        refusedFiling(wife, CARS, 409, "complaint-open");
        get(citizen(head), "/v1/requests").body("items.id", equalTo(List.of(his)));

        take(JUDGE, hers);
        reject(JUDGE, hers, "not-proven").statusCode(200);
        refusedFiling(wife, CARS, 409, "already-answered");
        post(citizen(head), "/v1/requests/" + his + "/withdrawal", null).statusCode(200);
        post(citizen(head), "/v1/complaints/eligibility", CARS).body("eligible", is(true));
        filed(head, CARS);
    }

    @Test
    void whatIsOpenInTheHouseholdStandsNotInTheWayOfWhoeverIsProtected() {
        filed(head, CARS);

        post(citizen(wife), "/v1/complaints/eligibility", CARS).body("eligible", is(true));
        filed(wife, CARS);
    }

    @Test
    void theEyesAreOtherOnesHere() {
        Person alone = woman(40);
        String home = scored(alone);
        String first = filed(alone, Map.of("kind", "answer", "pointer", "/rooms"));
        sealed(home, alone);
        take(JUDGE, first);
        decide(JUDGE, first, corrected(first, Map.of("/rooms", 2))).statusCode(200);
        String second = filed(alone, Map.of("kind", "score"));

        refusedTaking(JUDGE, second);
        take(OTHER_JUDGE, second);
        reject(OTHER_JUDGE, second, "computed-rightly").statusCode(200);
        appeal(alone, second).statusCode(200);
        for (String before : List.of(JUDGE, OTHER_JUDGE)) {
            answerAppeal(before, second, REJECTED).statusCode(403).body("code", equalTo("decided-it-yourself"));
        }
        answerAppeal(judge("third-judge"), second, REJECTED).statusCode(200);
    }

    @Test
    void otherComplaintsAreNoAdjudicators() {
        Person other = man(40);
        scored(other);
        String id = filed(other, Map.of("kind", "score"));
        String auditorToo = TestTokens.of("adjudicator", "auditor");

        get(JUDGE, WORK).body("items.id", not(hasItem(id)));
        get(JUDGE, "/v1/complaints/" + id).statusCode(404);
        for (String judge : List.of(JUDGE, auditorToo)) {
            post(judge, "/v1/requests/" + id + "/taking", null).statusCode(404);
            decide(judge, id, 0, REJECTED).statusCode(404);
        }
    }

    @Test
    void otherRequestsOfTheSealedAreNoAdjudicators() {
        String id = post(
                        citizen(wife),
                        "/v1/requests",
                        Map.of(
                                "family",
                                "update-registration",
                                "content",
                                Map.of("address", Map.of("territory", "06.141.01.10", "area", "urban"))))
                .statusCode(201)
                .extract()
                .path("id");
        post(citizen(wife), "/v1/requests/" + id + "/submission", null).statusCode(200);

        get(JUDGE, "/v1/requests?limit=200").body("items.id", not(hasItem(id)));
        get(JUDGE, "/v1/requests/" + id).statusCode(404);
        post(JUDGE, "/v1/requests/" + id + "/taking", null).statusCode(404);
    }

    @Test
    void whenTheSealIsLiftedAgentsAnswerAndWhoeverHasItInHandMayGiveItBack() {
        String id = filed(wife, CARS);
        take(JUDGE, id);
        Population.event("record.unsealed", wife.id(), Map.of());
        Eventually.holds(() -> get(AGENT, "/v1/complaints/" + id).extract().statusCode() == 200);

        post(JUDGE, "/v1/requests/" + id + "/release", null).statusCode(200);
        get(JUDGE, "/v1/complaints/" + id).statusCode(404);
        get(JUDGE, "/v1/households/" + household).statusCode(404);
        take(AGENT, id);
        reject(AGENT, id, "not-proven").statusCode(200);
    }

    @Test
    void theRemovalOfSomebodySealedIsContestedThere() {
        Person other = man(40);
        Person guest = man(30);
        String home = hosting(other, guest);
        removed(home, guest);
        Population.event("record.sealed", guest.id(), Map.of());
        String id = filed(other, Map.of("kind", "membership", "id", guest.id().toString()));
        Eventually.holds(() -> get(AGENT, "/v1/complaints/" + id).extract().statusCode() == 404);

        get(JUDGE, WORK).body("items.id", hasItem(id));
        take(JUDGE, id);
        reject(JUDGE, id, "not-proven").statusCode(200);
    }

    private String atHome(String role) {
        return TestTokens.builder()
                .roles(role)
                .territory("*")
                .subject("head-" + role)
                .idcs(head.idcs())
                .token();
    }

    private static Map<String, Object> corrected(String id, int cars) {
        return corrected(id, Map.of("/cars", cars));
    }

    private static Map<String, Object> corrected(String id, Map<String, ?> answers) {
        return Map.of(
                "outcome",
                "accepted",
                "reason",
                "answer-was-wrong",
                "correction",
                Map.of("answers", answers),
                "householdVersion",
                get(JUDGE, "/v1/complaints/" + id).extract().<Integer>path("householdVersion"));
    }

    private static String answer(String token, String path) {
        var answer = get(token, path).extract();
        return answer.statusCode() + answer.body().asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
