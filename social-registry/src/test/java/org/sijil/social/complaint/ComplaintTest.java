package org.sijil.social.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.corrected;
import static org.sijil.social.complaint.Complaining.coupleWithCars;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.decision;
import static org.sijil.social.complaint.Complaining.file;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.handIn;
import static org.sijil.social.complaint.Complaining.hosting;
import static org.sijil.social.complaint.Complaining.post;
import static org.sijil.social.complaint.Complaining.refusedFiling;
import static org.sijil.social.complaint.Complaining.refusedMove;
import static org.sijil.social.complaint.Complaining.refusedTaking;
import static org.sijil.social.complaint.Complaining.reject;
import static org.sijil.social.complaint.Complaining.score;
import static org.sijil.social.complaint.Complaining.scored;
import static org.sijil.social.complaint.Complaining.take;
import static org.sijil.social.complaint.Complaining.version;
import static org.sijil.social.complaint.Complaining.withCars;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A household contests what was decided of it, and what comes of that. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ComplaintTest {

    @Inject
    Pool pool;

    @Test
    void aComplaintIsAcceptedAndTheScoreCorrected() {
        Person head = man(50);
        String household = scored(head);
        String computed = score(household);
        String before = scoreRow(household);

        post(citizen(head), "/v1/complaints/eligibility", Map.of("kind", "score"))
                .statusCode(200)
                .body("eligible", is(true));
        String id = filed(head, Map.of("kind", "score"));
        get(citizen(head), "/v1/complaints/" + id)
                .body("questioned", equalTo(computed))
                .body("request.state", equalTo("in-progress"))
                .body("request.portalFamily", equalTo("RECLAMATION"))
                .body("request.due", notNullValue());
        handIn(citizen(head), id, "application/pdf", PDF).statusCode(200);
        handIn(citizen(head), id, "application/pdf", PDF)
                .statusCode(200)
                .body("evidence", hasSize(1))
                .body("evidence[0].size", equalTo(PDF.length));
        get(AGENT, "/v1/requests?family=reclamation&limit=200").body("items.id", hasItem(id));
        take(AGENT, id);
        decide(AGENT, id, corrected(household, "8.5", 30))
                .statusCode(200)
                .body("outcome", equalTo("accepted"))
                .body("request.state", equalTo("processed"))
                .body("request.reasonMeaning.ar", notNullValue());

        Homes.read(household).body("score.value", equalTo("8.5000000")).body("score.correctedUntil", notNullValue());
        get(citizen(head), "/v1/households/" + household + "/score")
                .body("value", equalTo(computed))
                .body("corrected.value", equalTo("8.5000000"))
                .body("corrected.decision", equalTo(id));
        for (String language : List.of("ar", "fr", "en")) {
            explained(citizen(head), household, language)
                    .body("value", equalTo(computed))
                    .body("corrected.value", equalTo("8.5000000"))
                    .body("corrected.reason", equalTo("situation-proven"))
                    .body("corrected.words", containsString("8.5000000"))
                    .body(
                            "corrected.words",
                            containsString(Population.today().plusDays(30).toString()));
        }
        explained(citizen(head), household, "fr")
                .body("corrected.words", endsWith("Motif : La situation décrite est prouvée."));
        assertEquals("8.5000000", lastEvent(household), "what is published");
        assertEquals(before, scoreRow(household), "the questioned score and its inputs never change");
        get(citizen(head), "/v1/requests/" + id + "/history").body("move", contains("submit", "take", "accept"));
        get(citizen(head), "/v1/me/consultations").body("items.purpose", hasItem("social-support"));

        Homes.join(household, version(household), member(woman(40), "spouse")).statusCode(200);
        Homes.read(household).body("score.value", equalTo("8.5000000"));
        assertEquals(before, firstScoreRow(household));
        Homes.declare(household, Answers.of("rooms", 2)).statusCode(201);
        Homes.read(household).body("score.value", not(equalTo("8.5000000"))).body("score.correctedUntil", nullValue());
        explained(citizen(head), household, "en").body("corrected", nullValue());

        String declared = score(household);
        get(citizen(head), "/v1/households/" + household + "/scores")
                .body("items.cause", contains("declaration", "composition", "declaration"))
                .body("items.finalScore", contains(declared, "8.5000000", "8.5000000"))
                .body("items[0].corrections", hasSize(0))
                .body("items[1].corrections.decision", contains(id))
                .body("items[2].value", equalTo(computed))
                .body("items[2].corrections.reason", contains("situation-proven"));
    }

    @Test
    void answersAreCorrectedAndScoredAnew() {
        Person head = man(50);
        String household = withCars(head);
        String before = score(household);
        String id = filed(head, CARS);
        get(citizen(head), "/v1/complaints/" + id).body("questioned", equalTo("2"));
        take(AGENT, id);

        decide(
                        AGENT,
                        id,
                        decision(
                                "accepted",
                                "answer-was-wrong",
                                Map.of("score", Map.of("value", "9", "until", "2030-01-01")),
                                household))
                .statusCode(400)
                .body("code", equalTo("correction-does-not-fit"));
        decide(AGENT, id, decision("accepted", "answer-was-wrong", Map.of("answers", Map.of("/rooms", 0)), household))
                .statusCode(400);
        decide(AGENT, id, decision("accepted", "answer-was-wrong", Map.of("answers", Map.of("cars", 0)), household))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/correction/answers/cars"));
        decide(
                        AGENT,
                        id,
                        decision(
                                "partially-accepted",
                                "partly-proven",
                                Map.of("answers", Map.of("/cars", 0)),
                                household))
                .statusCode(200)
                .body("request.state", equalTo("partially-accepted"));
        assertTrue(!before.equals(score(household)));
    }

    @Test
    void aMembershipIsContested() {
        Person head = man(50);
        Person guest = man(30);
        String household = hosting(head, guest);
        String id = filed(head, Map.of("kind", "membership", "id", guest.id().toString()));
        take(AGENT, id);
        Map<String, Object> departure = departure(guest, "entered-by-mistake");
        decide(AGENT, id, decision("accepted", "situation-proven", Map.of("departure", departure), household))
                .statusCode(200);
        Homes.read(household).body("members", hasSize(1));
    }

    @Test
    void aRefusalIsOverturnedOnAppeal() {
        Person head = man(50);
        String household = registered(member(head, "head"));
        String refused = refusedMove(head);
        String id = filed(head, Map.of("kind", "refusal", "id", refused));

        refusedTaking(OTHER, id);
        take(AGENT, id);
        reject(AGENT, id, "refusal-was-right").statusCode(200).body("appealUntil", notNullValue());

        post(citizen(woman(30)), "/v1/complaints/" + id + "/appeal", Map.of("grounds", "No"))
                .statusCode(404);
        appealUntil(id, -1);
        post(citizen(head), "/v1/complaints/" + id + "/appeal", Map.of("grounds", "Too late"))
                .statusCode(409)
                .body("code", equalTo("appeal-not-possible"));
        appealUntil(id, 0);
        post(citizen(head), "/v1/complaints/" + id + "/appeal", Map.of("grounds", "Look again"))
                .statusCode(200)
                .body("appeal.due", notNullValue());
        post(citizen(head), "/v1/complaints/" + id + "/appeal", Map.of("grounds", "And again"))
                .statusCode(409)
                .body("code", equalTo("appeal-not-possible"));
        refusedFiling(head, Map.of("kind", "refusal", "id", refused), 409, "already-answered");
        get(JUDGE, "/v1/complaints/appeals?limit=200").body("items.id", hasItem(id));
        String both = TestTokens.builder()
                .roles("social-agent", "adjudicator")
                .territory("06")
                .subject("answering")
                .token();
        Map<String, Object> yes = Map.of("outcome", "accepted", "reason", "refusal-was-wrong", "householdVersion", 0);
        answerAppeal(both, id, yes).statusCode(403);
        answerAppeal(JUDGE, id, yes).statusCode(200).body("appeal.outcome", equalTo("accepted"));
        answerAppeal(JUDGE, id, yes).statusCode(409);
        Homes.read(household).body("address.territory", equalTo("06.141.01.10"));
        get(citizen(head), "/v1/complaints/" + id).body("appeal.reasonMeaning.fr", notNullValue());
    }

    @Test
    void whoMayComplainAboutWhat() {
        Person head = man(50);
        String household = registered(member(head, "head"), member(man(10), "child"));
        refusedFiling(head, Map.of("kind", "score"), 422, "nothing-to-contest");
        Homes.declare(household, Answers.of()).statusCode(201);
        refusedFiling(head, Map.of("kind", "score", "id", UUID.randomUUID().toString()), 422, "nothing-to-contest");
        refusedFiling(head, Map.of("kind", "answer", "pointer", "/nothing"), 422, "nothing-to-contest");
        refusedFiling(
                head, Map.of("kind", "membership", "id", UUID.randomUUID().toString()), 422, "nothing-to-contest");
        refusedFiling(head, Map.of("kind", "refusal"), 422, "nothing-to-contest");
        refusedFiling(man(30), Map.of("kind", "score"), 422, "no-household");
        pool.preparedQuery("UPDATE score SET computed_at = computed_at - interval '61 days' WHERE household = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household)));
        post(citizen(head), "/v1/complaints/eligibility", Map.of("kind", "score"))
                .body("eligible", is(true));
        post(citizen(head), "/v1/complaints/eligibility", CARS).body("eligible", is(true));
        Homes.declare(household, Answers.of("cars", 1)).statusCode(201);
        Map<String, String> earlier = Map.of("kind", "score", "id", idOfScore(household, 1));
        refusedFiling(head, earlier, 422, "too-late-to-complain");
        post(citizen(head), "/v1/complaints/eligibility", earlier)
                .body("eligible", is(false))
                .body("reasons.code", contains("too-late-to-complain"))
                .body("reasons[0].remedy.en", containsString("a setting of this registry, not the law"));
        Person other = man(40);
        scored(other);
        filed(other, Map.of("kind", "score"));
        refusedFiling(other, Map.of("kind", "score"), 409, "complaint-open");
        post(citizen(other), "/v1/complaints/eligibility", Map.of("kind", "score"))
                .body("reasons.code", contains("complaint-open"));
        refusedFiling(head, Map.of(), 400, "invalid-request");
    }

    @Test
    void ofTwoComplaintsAtOnceOneIsOpen() throws InterruptedException, ExecutionException {
        Person head = man(50);
        Person wife = woman(45);
        coupleWithCars(head, wife);
        List<Callable<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(index -> (Callable<Integer>) () -> file(index % 2 == 0 ? head : wife, Map.of("kind", "score"))
                        .extract()
                        .statusCode())
                .toList();
        List<Integer> answers = atOnce(calls);
        assertEquals(1, answers.stream().filter(answer -> answer == 201).count(), answers.toString());
        assertEquals(7, answers.stream().filter(answer -> answer == 409).count(), answers.toString());
    }

    @Test
    void ofManyDecisionsOneCounts() throws InterruptedException, ExecutionException {
        Person head = man(50);
        String household = scored(head);
        int version = version(household);
        String id = filed(head, Map.of("kind", "score"));
        take(AGENT, id);
        List<Callable<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(index -> index % 2 == 0
                        ? corrected(household, "7.25", 10)
                        : Map.<String, Object>of("outcome", "rejected", "reason", "computed-rightly"))
                .map(decision -> (Callable<Integer>)
                        () -> decide(AGENT, id, 1, decision).extract().statusCode())
                .toList();
        List<Integer> answers = atOnce(calls);
        assertEquals(1, answers.stream().filter(answer -> answer == 200).count(), answers.toString());
        boolean accepted = "accepted"
                .equals(get(citizen(head), "/v1/complaints/" + id).extract().path("outcome"));
        assertEquals(accepted ? version + 1 : version, version(household));
    }

    @Test
    void aDecisionSeesTheHouseholdAsItIs() {
        Person head = man(50);
        String household = scored(head);
        String id = filed(head, Map.of("kind", "score"));
        take(AGENT, id);
        Map<String, Object> stale = corrected(household, "7.5", 10);
        Homes.join(household, version(household), member(woman(40), "spouse")).statusCode(200);
        decide(AGENT, id, stale).statusCode(412);
        decide(AGENT, id, corrected(household, "7.5", 5000))
                .statusCode(422)
                .body("code", equalTo("correction-end-implausible"));
        reject(AGENT, id, "because").statusCode(400);
        get(citizen(head), "/v1/complaints/" + id).body("request.state", equalTo("in-progress"));
    }

    @Test
    void whatWasHandedInSinceIsLookedAtBeforeItIsDecided() {
        Person head = man(50);
        scored(head);
        Map<String, Object> no = Map.of("outcome", "rejected", "reason", "not-proven");
        String id = filed(head, Map.of("kind", "score"));
        take(AGENT, id);
        int seen = handIn(citizen(head), id, "application/pdf", PDF).extract().path("request.version");
        handIn(citizen(head), id, "application/pdf", PDF).body("request.version", equalTo(seen));

        int now = handIn(citizen(head), id, "application/pdf", pdf("sale"))
                .header("ETag", equalTo("\"" + (seen + 1) + "\""))
                .extract()
                .path("request.version");
        decide(AGENT, id, seen, no).statusCode(412).body("code", equalTo("stale-version"));
        decide(AGENT, id, now, no).statusCode(200);
        get(citizen(head), "/v1/requests/" + id + "/history").body("move", contains("submit", "take", "reject"));

        int appealed = appeal(head, id).extract().path("request.version");
        handIn(citizen(head), id, "application/pdf", pdf("contract")).statusCode(200);
        answerAppeal(JUDGE, id, appealed, no).statusCode(412).body("code", equalTo("stale-version"));
        post(JUDGE, "/v1/complaints/" + id + "/appeal/decision", no)
                .statusCode(428)
                .body("code", equalTo("version-required"));
        answerAppeal(id, no).statusCode(200);
    }

    @Test
    void theClockStandsWhileTheHouseholdIsAsked() {
        Person head = man(50);
        scored(head);
        String id = filed(head, Map.of("kind", "score"));
        take(AGENT, id);
        String due = get(citizen(head), "/v1/complaints/" + id).extract().path("request.due");
        post(AGENT, "/v1/requests/" + id + "/question", Map.of("reason", "bring-papers"))
                .statusCode(200);
        pool.preparedQuery("UPDATE social_request SET remaining = 3 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)));
        post(citizen(head), "/v1/requests/" + id + "/submission", null)
                .statusCode(200)
                .body("due", not(equalTo(due)))
                .body("state", equalTo("in-progress"));
        int left = pool.preparedQuery("SELECT due - current_date AS days FROM social_request WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next()
                .getInteger("days");
        assertTrue(left >= 2 && left <= 13, "three working days: " + left);
    }

    @Test
    void evidenceIsWhatItSaysAndForThoseWhoMaySeeIt() {
        Person head = man(50);
        scored(head);
        String id = filed(head, Map.of("kind", "score"));
        handIn(citizen(head), id, "image/png", PDF).statusCode(415).body("code", equalTo("evidence-type-not-admitted"));
        handIn(citizen(head), id, "text/html", PDF).statusCode(415);
        handIn(citizen(woman(30)), id, "application/pdf", PDF).statusCode(404);
        String document =
                handIn(citizen(head), id, "application/pdf", PDF).extract().path("evidence[0].id");
        get(AGENT, "/v1/complaints/" + id + "/evidence?document=" + document)
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff");
        String elsewhere = TestTokens.agent("social-agent", "04");
        for (String token : List.of(citizen(woman(30)), elsewhere)) {
            get(token, "/v1/complaints/" + id).statusCode(404);
            get(token, "/v1/complaints/" + id + "/evidence?document=" + document)
                    .statusCode(404);
        }
        get(AGENT, "/v1/complaints/" + id + "/evidence?document=" + UUID.randomUUID())
                .statusCode(404);
        for (String unnamed : List.of("", "?document=zz")) {
            get(AGENT, "/v1/complaints/" + id + "/evidence" + unnamed)
                    .statusCode(400)
                    .body("errors.pointer", contains("/document"));
        }
        post(citizen(head), "/v1/requests/" + id + "/withdrawal", null).statusCode(200);
        handIn(citizen(head), id, "application/pdf", "%PDF-2".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(409)
                .body("code", equalTo("evidence-not-taken"));
    }

    @Test
    void complaintsAreCountedAndSmallCellsLeftOut() {
        get(TestTokens.of("statistician"), "/v1/complaints/statistics")
                .statusCode(200)
                .body("smallest", equalTo(5))
                .body("regions.findAll { it.counts.open != null && it.counts.open < 5 }", hasSize(0));
    }

    @Test
    void holidaysAreAnnouncedByTheOperator() {
        String operator = TestTokens.of("operator");
        Map<String, String> name = Map.of("en", "Aid al-Fitr", "fr", "Aïd al-Fitr", "ar", "عيد الفطر");
        given().auth()
                .oauth2(operator)
                .contentType("application/json")
                .body(name)
                .put("/v1/holidays/2031-01-25")
                .then()
                .statusCode(204);
        given().auth()
                .oauth2(operator)
                .contentType("application/json")
                .body(name)
                .put("/v1/holidays/1831-01-25")
                .then()
                .statusCode(400);
        get(operator, "/v1/holidays/2031")
                .statusCode(200)
                .body("day", hasItem("2031-01-25"))
                .body("size()", greaterThan(10))
                .body("find { it.day == '2031-07-30' }.announced", is(false));
        given().auth().oauth2(operator).delete("/v1/holidays/2031-01-25").then().statusCode(204);
        get(operator, "/v1/holidays/2031").body("day", not(hasItem("2031-01-25")));
        get(operator, "/v1/holidays/99999").statusCode(400);
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7 " + text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void appealUntil(String complaint, int days) {
        pool.preparedQuery("UPDATE complaint SET appeal_until = $2 WHERE id = $1")
                .executeAndAwait(
                        Tuple.of(UUID.fromString(complaint), Population.today().plusDays(days)));
    }

    private static ValidatableResponse explained(String token, String household, String language) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get("/v1/households/" + household + "/score/explanation")
                .then()
                .statusCode(200);
    }

    private static String idOfScore(String household, int place) {
        return get(AGENT, "/v1/households/" + household + "/scores").extract().path("items[" + place + "].id");
    }

    private String scoreRow(String household) {
        return text("SELECT md5(string_agg(score::text, ',' ORDER BY id)) FROM score WHERE household = $1", household);
    }

    private String firstScoreRow(String household) {
        return text("SELECT md5(score::text) FROM score WHERE household = $1 ORDER BY computed_at LIMIT 1", household);
    }

    private String lastEvent(String household) {
        return text("SELECT data ->> 'score' FROM told_event WHERE subject = $1 ORDER BY id DESC LIMIT 1", household);
    }

    private String text(String query, String household) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getString(0);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
