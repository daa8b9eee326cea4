package org.sijil.population.rectification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Papers.handedIn;
import static org.sijil.population.Papers.pdf;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** A person asks that the register be put right, and it is, or they are told why not. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RectificationTest {

    private static final String RABAT = TestTokens.agent("registration-agent", "04");
    private static final String PHONE = "0661234567";

    private Registered fatima;
    private String citizen;

    @BeforeEach
    void registered() {
        fatima = someone();
        citizen = TestTokens.citizen(fatima.idcs());
    }

    @AfterEach
    void backToday() {
        MovableClock.daysLater(0);
    }

    @Test
    void anAcceptedRequestPutsTheRegisterRight() {
        byte[] paper = pdf(300_000);
        Map<String, Object> reference = handedIn(citizen, paper);
        String id = ask(with(request("phone", PHONE), "documents", List.of(reference)))
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("field", equalTo("phone"))
                .body("due", equalTo(Life.today().plusDays(10).toString()))
                .body("overdue", equalTo(false))
                .body("documents.sha256", contains(reference.get("sha256")))
                .extract()
                .path("id");

        as(AGENT)
                .get("/v1/correction-requests?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        byte[] read = as(AGENT)
                .get("/v1/correction-requests/" + id + "/documents?document=" + reference.get("id"))
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertArrayEquals(paper, read);
        take(id, AGENT).statusCode(200).body("state", equalTo("in-review"));
        decide(id, AGENT, Map.of("accepted", true, "reason", "مطابق للوثيقة", "from", Life.daysAgo(3)))
                .statusCode(200)
                .body("state", equalTo("accepted"));

        as(AGENT).get("/v1/persons/" + fatima.id()).then().body("phone", equalTo(PHONE));
        as(citizen)
                .get("/v1/me/data")
                .then()
                .body("person.phone", equalTo(PHONE))
                .body("versions.items[0].validFrom", equalTo(Life.daysAgo(3)))
                .body("correctionRequests.items[0].decisionReason", equalTo("مطابق للوثيقة"))
                .body("consultations.items.fields.flatten()", hasItem("documents"));
    }

    @Test
    void aNameIsPutRightByItsAct() {
        Map<String, String> name = Map.of("ar", "العلوي", "fr", "Alaoui");
        String id = asked(request("familyName", name));
        take(id, AGENT).statusCode(200);
        decide(id, AGENT, Map.of("accepted", true, "reason", "Conforme"))
                .statusCode(400)
                .body("code", equalTo("act-required"));

        decide(id, AGENT, Map.of("accepted", true, "reason", "Conforme", "act", Life.act()))
                .statusCode(200)
                .body("event", notNullValue());

        as(citizen)
                .get("/v1/me/data")
                .then()
                .body("person.familyName.fr", equalTo("Alaoui"))
                .body("events.items.type", contains("name-correction"));
    }

    @Test
    void aRejectedRequestChangesNothing() {
        String id = asked(request("phone", PHONE));
        decide(id, AGENT, Map.of("accepted", false, "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        take(id, AGENT).statusCode(200);
        decide(id, AGENT, Map.of("accepted", false, "reason", "Sans justificatif"))
                .statusCode(200);

        as(citizen)
                .get("/v1/me/correction-requests/" + id)
                .then()
                .body("state", equalTo("rejected"))
                .body("decisionReason", equalTo("Sans justificatif"));
        as(AGENT).get("/v1/persons/" + fatima.id()).then().body("phone", not(equalTo(PHONE)));
        as(citizen)
                .post("/v1/me/correction-requests/" + id + "/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void aRequestIsWithdrawnByItsAuthorOnly() {
        String id = asked(request("phone", PHONE));
        as(TestTokens.citizen(someone().idcs()))
                .post("/v1/me/correction-requests/" + id + "/withdrawal")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-request"));
        as(citizen)
                .post("/v1/me/correction-requests/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        take(id, AGENT).statusCode(409).body("code", equalTo("wrong-state"));
        ask(request("phone", PHONE)).statusCode(201);
    }

    @Test
    void anotherTerritoryAndAnotherCitizenSeeNothing() {
        String id = asked(request("phone", PHONE));

        as(RABAT).get("/v1/correction-requests?limit=200").then().body("items.id", not(hasItem(id)));
        as(RABAT).get("/v1/correction-requests/" + id).then().statusCode(404);
        take(id, RABAT).statusCode(404).body("code", equalTo("unknown-request"));
        as(TestTokens.citizen(someone().idcs()))
                .get("/v1/me/correction-requests/" + id)
                .then()
                .statusCode(404);
        take(UUID.randomUUID().toString(), AGENT).statusCode(404);
        as(AGENT)
                .get("/v1/correction-requests/" + id + "/documents?document=zz")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/document"));
        as(AGENT)
                .get("/v1/correction-requests/" + id + "/documents")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/document"));
        as(AGENT)
                .get("/v1/correction-requests/" + id + "/documents?document=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyAnswersTheirOwnRequest() {
        String id = asked(request("phone", PHONE));
        String agentAndCitizen = TestTokens.builder()
                .roles("registration-agent")
                .subject("agent-of-her-own")
                .idcs(fatima.idcs())
                .territory("*")
                .token();

        take(id, agentAndCitizen).statusCode(403).body("code", equalTo("another-person-must-decide"));
        take(id, AGENT).statusCode(200);
        decide(id, agentAndCitizen, Map.of("accepted", true, "reason", "me"))
                .statusCode(403)
                .body("code", equalTo("another-person-must-decide"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ask(Map.of("wanted", Map.of("phone", PHONE, "email", "a@b.ma"), "reason", "x", "documents", List.of()))
                .statusCode(400)
                .body("code", equalTo("one-field-at-a-time"));
        ask(Map.of("wanted", Map.of(), "reason", "x", "documents", List.of())).statusCode(400);
        ask(request("phone", String.valueOf(fatima.body().get("phone"))))
                .statusCode(400)
                .body("code", equalTo("already-says-so"));
        ask(with(
                        request("phone", PHONE),
                        "documents",
                        List.of(Map.of("id", UUID.randomUUID().toString(), "sha256", "0".repeat(64)))))
                .statusCode(404)
                .body("code", equalTo("unknown-document"));
        String neighbour = TestTokens.citizen(someone().idcs());
        ask(with(request("phone", PHONE), "documents", List.of(handedIn(neighbour, pdf(60)))))
                .statusCode(404);
        as(TestTokens.citizen(TestPeople.idcs()))
                .body(request("phone", PHONE))
                .post("/v1/me/correction-requests")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
        as(AGENT)
                .get("/v1/correction-requests?state=lost")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/state"))
                .body("errors.code", contains("unknown-choice"))
                .body("detail", containsString("received, in-review"));
        String id = asked(request("phone", PHONE));
        ask(request("phone", "0612121212")).statusCode(409).body("code", equalTo("request-open"));
        take(id, AGENT);
        decide(
                        id,
                        AGENT,
                        Map.of(
                                "accepted",
                                true,
                                "reason",
                                "x",
                                "from",
                                Life.today().plusDays(1).toString()))
                .statusCode(400);
    }

    @Test
    void nothingIsPutRightForTheDead() {
        String id = asked(request("phone", PHONE));
        take(id, AGENT).statusCode(200);
        reportDeath(fatima.idcs(), Life.daysAgo(1)).statusCode(201);

        decide(id, AGENT, Map.of("accepted", true, "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("person-not-alive"));
        decide(id, AGENT, Map.of("accepted", false, "reason", "Décès")).statusCode(200);
    }

    @Test
    void aLateAnswerShows() {
        String id = asked(request("phone", PHONE));
        MovableClock.daysLater(11);

        as(AGENT).get("/v1/correction-requests/" + id).then().body("overdue", equalTo(true));
    }

    @Test
    void ofManyDecisionsAtOnceOneIsTaken() throws Exception {
        String id = asked(request("phone", PHONE));
        take(id, AGENT).statusCode(200);
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> all = Stream.of(true, false, true, false, true, false)
                    .<Callable<Integer>>map(
                            accepted -> () -> decide(id, AGENT, Map.of("accepted", accepted, "reason", "race"))
                                    .extract()
                                    .statusCode())
                    .toList();
            int taken = 0;
            for (Future<Integer> answer : pool.invokeAll(all)) {
                assertTrue(List.of(200, 409).contains(answer.get()));
                taken += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(1, taken);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theQueueIsReadInPages() {
        asked(request("phone", PHONE));
        Registered other = someone();
        as(TestTokens.citizen(other.idcs()))
                .body(request("phone", PHONE))
                .post("/v1/me/correction-requests")
                .then()
                .statusCode(201);

        String next = as(AGENT)
                .get("/v1/correction-requests?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        as(AGENT)
                .queryParam("cursor", next)
                .get("/v1/correction-requests?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(AGENT).get("/v1/correction-requests?cursor=forged").then().statusCode(400);
    }

    private String asked(Map<String, Object> request) {
        return ask(request).statusCode(201).extract().path("id");
    }

    private ValidatableResponse ask(Map<String, Object> request) {
        return as(citizen).body(request).post("/v1/me/correction-requests").then();
    }

    private static Map<String, Object> request(String field, Object value) {
        return Map.of("wanted", Map.of(field, value), "reason", "خطأ في التسجيل", "documents", List.of());
    }

    private static ValidatableResponse take(String id, String token) {
        return as(token).post("/v1/correction-requests/" + id + "/review").then();
    }

    private static ValidatableResponse decide(String id, String token, Map<String, Object> decision) {
        return as(token)
                .body(decision)
                .post("/v1/correction-requests/" + id + "/decision")
                .then();
    }
}
