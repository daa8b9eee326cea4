package org.sijil.social.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.CARS;
import static org.sijil.social.complaint.Complaining.JUDGE;
import static org.sijil.social.complaint.Complaining.OTHER;
import static org.sijil.social.complaint.Complaining.PDF;
import static org.sijil.social.complaint.Complaining.answerAppeal;
import static org.sijil.social.complaint.Complaining.appeal;
import static org.sijil.social.complaint.Complaining.appealed;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.handIn;
import static org.sijil.social.complaint.Complaining.hosting;
import static org.sijil.social.complaint.Complaining.post;
import static org.sijil.social.complaint.Complaining.refusedRequest;
import static org.sijil.social.complaint.Complaining.reject;
import static org.sijil.social.complaint.Complaining.scored;
import static org.sijil.social.complaint.Complaining.take;
import static org.sijil.social.complaint.Complaining.withCars;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** The second look at a complaint: who takes it, what they see, and what comes of it. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class AppealTest {

    private static final Map<String, Object> SCORE = Map.of("kind", "score");

    @Test
    void anAppealIsAStateOfTheComplaint() {
        Person head = man(50);
        scored(head);
        String id = filed(head, SCORE);
        take(AGENT, id);
        reject(AGENT, id, "not-proven")
                .statusCode(200)
                .body("request.state", equalTo("rejected"))
                .body("request.nextStep.en", containsString("appeal once"))
                .body("request.nextStep.fr", containsString("recours"))
                .body("request.nextStep.ar", containsString("الطعن"));
        handIn(citizen(head), id, "application/pdf", PDF).statusCode(409);

        appeal(head, id)
                .statusCode(200)
                .body("request.state", equalTo("appealed"))
                .body("request.portalState", equalTo("IN_PROGRESS"))
                .body("request.meaning.fr", equalTo("Recours en cours d'examen"))
                .body("request.inHand", is(false))
                .body("request.reason", equalTo("not-proven"));
        get(citizen(head), "/v1/complaints/" + id)
                .body(
                        "request.due",
                        equalTo(get(citizen(head), "/v1/complaints/" + id)
                                .extract()
                                .path("appeal.due")));
        handIn(citizen(head), id, "application/pdf", PDF).statusCode(200).body("evidence", hasSize(1));
        post(citizen(head), "/v1/requests/" + id + "/withdrawal", null)
                .statusCode(409)
                .body("code", equalTo("request-move-not-possible"));

        answerAppeal(id, Map.of("outcome", "rejected", "reason", "not-proven", "explanation", "No paper shows it"))
                .statusCode(200)
                .body("request.state", equalTo("rejected-on-appeal"))
                .body("request.portalState", equalTo("REJECTED"))
                .body("request.explanation", equalTo("No paper shows it"))
                .body("request.due", nullValue())
                .body("request.nextStep.en", containsString("no second appeal"));
        get(citizen(head), "/v1/requests/" + id + "/history")
                .body("move", contains("submit", "take", "reject", "appeal", "reject-appeal"))
                .body("role", contains("citizen", "social-agent", "social-agent", "citizen", "adjudicator"));
        handIn(citizen(head), id, "application/pdf", "%PDF-2".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(409);
        appeal(head, id).statusCode(409).body("code", equalTo("appeal-not-possible"));
    }

    @Test
    void whatTheFirstAnswerAcceptedStaysWhenTheAppealIsRejected() {
        Person head = man(50);
        String household = withCars(head);
        String id = filed(head, CARS);
        take(AGENT, id);
        decide(AGENT, id, correcting(AGENT, "partially-accepted", id, Map.of("answers", Map.of("/cars", 1))))
                .statusCode(200);
        appeal(head, id).statusCode(200);

        answerAppeal(id, Map.of("outcome", "rejected", "reason", "not-proven"))
                .statusCode(200)
                .body("appeal.outcome", equalTo("rejected"))
                .body("request.state", equalTo("partially-accepted-on-appeal"))
                .body("request.portalState", equalTo("PARTIALLY_ACCEPTED"));
        get(citizen(head), "/v1/requests/" + id + "/history").body("move", hasItem("leave-in-part"));
        get(citizen(head), "/v1/households/" + household + "/declarations/latest")
                .body("answers.cars", equalTo(1));
    }

    @Test
    void anAdjudicatorReadsTheHouseholdWhileItsAppealWaits() {
        Person head = man(50);
        String household = scored(head);
        String id = filed(head, SCORE);
        String score = get(citizen(head), "/v1/complaints/" + id).extract().path("subject.id");
        List<String> reads = Stream.of("", "/score", "/scores", "/score/explanation", "/declarations/latest", "/as-of")
                .map(what -> "/v1/households/" + household + what)
                .toList();
        List<String> complaint =
                List.of("/v1/complaints/" + id, "/v1/requests/" + id, "/v1/requests/" + id + "/history");
        take(AGENT, id);
        reject(AGENT, id, "not-proven").statusCode(200);
        reads.forEach(read -> get(JUDGE, read).statusCode(404));
        complaint.forEach(read -> get(JUDGE, read).statusCode(404));
        post(JUDGE, "/v1/scores/" + score + "/replay", null).statusCode(404);

        appeal(head, id).statusCode(200);
        reads.forEach(read -> get(JUDGE, read).statusCode(200));
        complaint.forEach(read -> get(JUDGE, read).statusCode(200));
        post(JUDGE, "/v1/scores/" + score + "/replay", null).statusCode(200).body("equal", is(true));
        get(JUDGE, "/v1/requests/codes").statusCode(200);
        get(citizen(head), "/v1/me/consultations?limit=200")
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", hasItem("composition"))
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", hasItem("declaration"))
                .body("items.findAll { it.role == 'adjudicator' }.fields.flatten()", hasItem("request"));

        answerAppeal(id, Map.of("outcome", "rejected", "reason", "computed-rightly"))
                .statusCode(200);
        reads.forEach(read -> get(JUDGE, read).statusCode(404));
        get(JUDGE, "/v1/complaints/" + id).statusCode(200);
    }

    @Test
    void aScoreIsCorrectedOnAppeal() {
        Person head = man(50);
        String household = scored(head);
        String id = appealed(head, SCORE);
        String until = Population.today().plusDays(30).toString();
        answerAppeal(id, correcting(JUDGE, "accepted", id, Map.of("score", Map.of("value", "8.5", "until", until))))
                .statusCode(200)
                .body("outcome", equalTo("rejected"))
                .body("appeal.outcome", equalTo("accepted"))
                .body("request.state", equalTo("processed"))
                .body("request.portalState", equalTo("PROCESSED"));
        Homes.read(household).body("score.value", equalTo("8.5000000"));
    }

    @Test
    void answersAreCorrectedInPartOnAppeal() {
        Person head = man(50);
        String household = withCars(head);
        String id = appealed(head, CARS);
        answerAppeal(id, correcting(JUDGE, "partially-accepted", id, Map.of("answers", Map.of("/cars", 1))))
                .statusCode(200)
                .body("request.state", equalTo("partially-accepted-on-appeal"));
        get(citizen(head), "/v1/households/" + household + "/declarations/latest")
                .body("answers.cars", equalTo(1));
    }

    @Test
    void aMemberComesOnAppeal() {
        Person head = man(50);
        Person wife = woman(45);
        String household = registered(member(head, "head"));
        String id = appealed(head, Map.of("kind", "membership", "id", head.id().toString()));
        answerAppeal(id, correcting(JUDGE, "accepted", id, Map.of("member", member(wife, "spouse"))))
                .statusCode(200);
        Homes.read(household).body("members", hasSize(2));
    }

    @Test
    void aMemberGoesOnAppeal() {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        String id = appealed(head, Map.of("kind", "membership", "id", guest.id().toString()));
        Map<String, Object> departure = departure(guest, "entered-by-mistake");
        answerAppeal(id, correcting(JUDGE, "accepted", id, Map.of("departure", departure)))
                .statusCode(200);
        Homes.read(household).body("members", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "declaration", "member", "departure", "removal"})
    void aRefusedChangeIsCarriedOutOnAppeal(String what) {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        String refused = refusedRequest(
                head, what.equals("removal") ? "radiation" : "update-registration", Map.of(what, asked(what, guest)));
        String id = appealed(head, Map.of("kind", "refusal", "id", refused));
        int version = get(JUDGE, "/v1/complaints/" + id)
                .body("refusedRequest.content." + what, notNullValue())
                .extract()
                .path("householdVersion");
        get(citizen(head), "/v1/complaints/" + id).body("refusedRequest", nullValue());

        answerAppeal(id, Map.of("outcome", "accepted", "reason", "refusal-was-wrong", "householdVersion", version))
                .statusCode(200)
                .body("request.state", equalTo("processed"))
                .body("householdVersion", not(equalTo(version)));
        Homes.read(household).body("version", not(equalTo(version)));
    }

    @Test
    void aRefusedRegistrationIsCarriedOutOnAppeal() {
        Person head = man(50);
        Map<String, Object> home = Homes.request(member(head, "head"));
        home.put("declaration", Answers.of());
        String refused = refusedRequest(head, "registration", Map.of("registration", home));
        String id = appealed(head, Map.of("kind", "refusal", "id", refused));
        get(JUDGE, "/v1/complaints/" + id)
                .body("refusedRequest.content.registration.members", hasSize(1))
                .body("householdVersion", nullValue());

        String household = answerAppeal(id, Map.of("outcome", "accepted", "reason", "refusal-was-wrong"))
                .statusCode(200)
                .body("request.state", equalTo("processed"))
                .extract()
                .path("request.household");
        get(citizen(head), "/v1/me/household").statusCode(200).body("id", equalTo(household));
    }

    @Test
    void anAdjudicatorSeesNoOrdinaryRequest() {
        Person head = man(50);
        registered(member(head, "head"));
        String request = refusedRequest(head, "update-registration", Map.of("address", asked("address", head)));
        get(JUDGE, "/v1/requests/" + request).statusCode(404);
        get(AGENT, "/v1/requests/" + request).statusCode(200);
        post(OTHER, "/v1/requests/" + request + "/taking", null)
                .statusCode(409)
                .body("detail", not(containsString("appeal")));
    }

    private static Object asked(String what, Person guest) {
        return switch (what) {
            case "address" -> Map.of("territory", "06.141.01.10", "area", "urban");
            case "declaration" -> Answers.of("cars", 1);
            case "member" -> member(woman(45), "spouse");
            case "departure" -> departure(guest, "moved-out");
            default -> Map.of("reason", "left-the-country");
        };
    }

    /** Decides on the household as the complaint shows it: nothing else tells the version to an adjudicator. */
    private static Map<String, Object> correcting(String reader, String outcome, String id, Map<String, ?> correction) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", outcome);
        decision.put("reason", "situation-proven");
        decision.put("correction", correction);
        decision.put(
                "householdVersion",
                get(reader, "/v1/complaints/" + id).extract().path("householdVersion"));
        return decision;
    }
}
