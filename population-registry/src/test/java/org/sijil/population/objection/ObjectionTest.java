package org.sijil.population.objection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A person objects to a reading or a decision, and somebody who did not do it answers. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ObjectionTest {

    private static final String AUDITOR = TestTokens.of("auditor");
    private static final String ADJUDICATOR = TestTokens.of("adjudicator");

    private Registered fatima;
    private String citizen;

    @BeforeEach
    void registered() {
        fatima = someone();
        citizen = TestTokens.citizen(fatima.idcs());
    }

    @Test
    void anObjectionToAReadingIsAnsweredByAnAuditor() {
        String id = raised(Map.of("consultation", read(AGENT), "reason", "لا أعرف هذا العون"));

        as(AUDITOR)
                .get("/v1/objections?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.consultation.actor", notNullValue());
        as(ADJUDICATOR).get("/v1/objections?limit=200").then().body("items.id", not(hasItem(id)));
        answer(id, ADJUDICATOR).statusCode(404).body("code", equalTo("unknown-objection"));
        answer(id, AUDITOR).statusCode(200).body("upheld", equalTo(true));
        answer(id, AUDITOR).statusCode(409).body("code", equalTo("already-answered"));
        as(citizen)
                .get("/v1/me/objections")
                .then()
                .body("items.answer", contains("Consultation sans motif"))
                .body("items[0].consultation.actor", nullValue());
        as(citizen).get("/v1/me/data").then().body("objections.items.id", contains(id));
        as(AUDITOR).get("/v1/objections?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void nobodyAnswersForWhatTheyDid() {
        String id = raised(Map.of("consultation", read(AUDITOR), "reason", "why"));

        answer(id, AUDITOR).statusCode(403).body("code", equalTo("another-person-must-answer"));
        answer(
                        id,
                        TestTokens.builder()
                                .roles("auditor")
                                .subject("other")
                                .idcs(fatima.idcs())
                                .token())
                .statusCode(403);
        answer(id, TestTokens.builder().roles("auditor").subject("other").token())
                .statusCode(200);
    }

    @Test
    void anObjectionToADecisionIsAnsweredByAnAdjudicator() {
        String request = as(citizen)
                .body(Map.of("wanted", Map.of("phone", "0661234567"), "reason", "x", "documents", List.of()))
                .post("/v1/me/correction-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> objection = Map.of("correctionRequest", request, "reason", "الوثيقة كافية");
        raise(citizen, objection).statusCode(404).body("code", equalTo("nothing-to-object-to"));
        as(AGENT).post("/v1/correction-requests/" + request + "/review").then().statusCode(200);
        as(AGENT)
                .body(Map.of("accepted", false, "reason", "Sans justificatif"))
                .post("/v1/correction-requests/" + request + "/decision")
                .then()
                .statusCode(200);

        String id = raised(objection);
        raise(citizen, objection).statusCode(409).body("code", equalTo("already-raised"));
        answer(id, AUDITOR).statusCode(404);
        answer(id, ADJUDICATOR).statusCode(200);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String reading = read(AGENT);
        raise(citizen, Map.of("reason", "x")).statusCode(400).body("code", equalTo("one-thing-at-a-time"));
        raise(citizen, Map.of("consultation", "forged", "reason", "x"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/consultation"));
        raise(citizen, Map.of("correctionRequest", UUID.randomUUID().toString(), "reason", "x"))
                .statusCode(404);
        raise(TestTokens.citizen(someone().idcs()), Map.of("consultation", reading, "reason", "x"))
                .statusCode(404)
                .body("code", equalTo("nothing-to-object-to"));
        answer(UUID.randomUUID().toString(), AUDITOR).statusCode(404);
        as(AUDITOR).get("/v1/objections?cursor=forged").then().statusCode(400);
    }

    /** The place in her list of a reading that somebody now made. */
    private String read(String token) {
        as(token).get("/v1/persons/" + fatima.id()).then().statusCode(200);
        return as(citizen)
                .get("/v1/me/consultations")
                .then()
                .extract()
                .path("items.find { it.role != 'citizen' }.cursor");
    }

    private String raised(Map<String, Object> objection) {
        return raise(citizen, objection).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse raise(String token, Map<String, Object> objection) {
        return as(token).body(objection).post("/v1/me/objections").then();
    }

    private static ValidatableResponse answer(String id, String token) {
        return as(token)
                .body(Map.of("upheld", true, "answer", "Consultation sans motif"))
                .post("/v1/objections/" + id + "/answer")
                .then();
    }
}
