package org.sijil.social.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.request.Asking.AGENT;
import static org.sijil.social.request.Asking.OTHER_AGENT;
import static org.sijil.social.request.Asking.begin;
import static org.sijil.social.request.Asking.citizen;
import static org.sijil.social.request.Asking.decide;
import static org.sijil.social.request.Asking.draft;
import static org.sijil.social.request.Asking.get;
import static org.sijil.social.request.Asking.move;
import static org.sijil.social.request.Asking.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** What people ask, from the draft to the decision; an acceptance is the change itself. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class RequestTest {

    private static final Map<String, Object> MOVED =
            Map.of("address", Map.of("territory", "06.141.01.10", "area", "urban", "line", "3, rue de la Gare"));

    @Inject
    Pool pool;

    @Inject
    RequestExpiry expiry;

    @Test
    void aHouseholdIsRegisteredFromThePortal() {
        Person head = man(40);
        Map<String, Object> home = request(member(head, "head"), member(woman(38), "spouse"));
        home.put("declaration", Answers.of("rooms", 2));
        String id = begin(citizen(head), draft("registration", Map.of("registration", home)))
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("portalFamily", equalTo("REGISTRATION"))
                .body("declarant", equalTo(head.idcs()))
                .extract()
                .path("id");
        move(citizen(head), id, "submission").statusCode(200).body("state", equalTo("in-progress"));

        get(AGENT, "/v1/requests?limit=200")
                .body("items.id", hasItem(id))
                .body("items.declarant", not(hasItem(head.idcs())));
        move(AGENT, id, "taking").statusCode(200).body("inYourHands", is(true));
        String household = decide(AGENT, id, Map.of("outcome", "accept"))
                .statusCode(200)
                .body("state", equalTo("processed"))
                .extract()
                .path("household");

        Homes.read(household).statusCode(200).body("members", hasSize(2)).body("score.value", notNullValue());
        get(citizen(head), "/v1/requests/" + id)
                .body("state", equalTo("processed"))
                .body("inYourHands", is(false))
                .body("household", equalTo(household));
        get(citizen(head), "/v1/requests/" + id + "/history")
                .body("move", contains("create", "submit", "take", "accept"))
                .body("role", contains("citizen", "citizen", "social-agent", "social-agent"));
        get(citizen(head), "/v1/me/consultations").body("items.purpose", hasItem("social-support"));
        assertEquals(
                List.of("request.create", "request.submit", "request.take", "request.accept"),
                texts("SELECT action FROM audit_entry WHERE subject = $1 ORDER BY id", id));
    }

    @Test
    void whatTheHouseholdRefusesIsNotDecided() {
        Person head = man(40);
        Person wife = woman(30);
        String id = submitted(
                citizen(head),
                draft(
                        "preregistration",
                        Map.of("registration", request(member(head, "head"), member(wife, "spouse")))));
        move(AGENT, id, "taking").statusCode(200);
        registered(member(wife, "head"));

        decide(AGENT, id, Map.of("outcome", "accept"))
                .statusCode(409)
                .body("code", equalTo("member-in-another-household"))
                .body("errors.pointer", contains("/content/registration/members/1/idcs"));
        get(citizen(head), "/v1/requests/" + id).body("state", equalTo("in-progress"));
        get(citizen(head), "/v1/me/household").statusCode(404);

        decide(AGENT, id, Map.of("outcome", "reject", "reason", "registered-elsewhere"))
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("reasonMeaning.ar", notNullValue());
    }

    @Test
    void answersMembersAndAddressesAreUpdatedOnRequest() {
        Person head = man(50);
        Person son = man(20);
        String household = registered(member(head, "head"), member(son, "child"));

        accept(head, household, draft("update-registration", Map.of("declaration", Answers.of("cars", 1))));
        Homes.read(household).body("score.value", notNullValue()).body("declarationDue", is(false));
        accept(head, household, draft("update-registration", Map.of("member", member(woman(45), "spouse"))));
        Homes.read(household).body("members", hasSize(3));
        accept(head, household, draft("update-registration", MOVED));
        Homes.read(household).body("address.territory", equalTo("06.141.01.10"));
        accept(head, household, draft("radiation", Map.of("departure", departure(son, "moved-out"))));
        Homes.read(household).body("members", hasSize(2));
        accept(head, household, draft("radiation", Map.of("removal", Map.of("reason", "no-longer-wanted"))));
        Homes.read(household).body("state", equalTo("dissolved")).body("members", hasSize(0));
    }

    @Test
    void anAcceptanceSeesTheHouseholdAsTheAgentSawIt() {
        Person head = man(50);
        String household = registered(member(head, "head"));
        String id = taken(submitted(citizen(head), draft("update-registration", MOVED)));
        Homes.join(household, 0, member(woman(40), "spouse")).statusCode(200);

        decide(AGENT, id, Map.of("outcome", "accept"))
                .statusCode(400)
                .body("code", equalTo("household-version-required"));
        decide(AGENT, id, Map.of("outcome", "accept", "householdVersion", 0))
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        Homes.read(household).body("address.territory", equalTo("06.141.01.00"));
        decide(AGENT, id, Map.of("outcome", "accept", "householdVersion", 1)).statusCode(200);
    }

    @Test
    void whatIsSubmittedIsJudgedWhole() {
        Person head = man(40);
        Person wife = woman(30);
        Person boy = man(12);
        registered(member(head, "head"), member(wife, "spouse"), member(boy, "child"));

        refused(head, "registration", Map.of(), 400, "content-does-not-fit", "/content");
        refused(
                head,
                "update-registration",
                Map.of("removal", Map.of("reason", "other")),
                400,
                "content-does-not-fit",
                "/content");
        refused(
                head,
                "registration",
                Map.of("registration", request(member(head, "head"))),
                400,
                "declaration-required",
                "/content/registration/declaration");
        refused(
                head,
                "preregistration",
                Map.of("registration", request(member(man(30), "head"))),
                422,
                "declarant-not-a-member",
                "/content/registration/members");
        refused(
                head,
                "update-registration",
                Map.of("declaration", Map.of("rooms", 0)),
                400,
                "invalid-request",
                "/content/declaration/rooms");
        refused(
                head,
                "update-registration",
                Map.of("declaration", Answers.of("adultsEarning", 3)),
                422,
                "declaration-contradicts-household",
                "/content/declaration/adultsEarning");
        refused(
                head,
                "update-registration",
                Map.of("address", Map.of("territory", "77", "area", "rural")),
                422,
                "unknown-region",
                "/content/address/territory");
        refused(
                head,
                "radiation",
                Map.of("removal", Map.of("reason", "moved-out")),
                422,
                "unknown-departure-reason",
                "/content/removal/reason");
        refused(
                head,
                "radiation",
                Map.of("departure", departure(wife, "no-longer-wanted")),
                422,
                "unknown-departure-reason",
                "/content/departure/reason");
        refused(wife, "radiation", Map.of("removal", Map.of("reason", "no-longer-wanted")), 422, "head-must-ask", null);
        refused(boy, "update-registration", MOVED, 422, "declarant-is-a-minor", null);
        refused(man(30), "update-registration", MOVED, 422, "no-household", null);
        begin(citizen(head), draft("reclamation", Map.of()))
                .statusCode(422)
                .body("code", equalTo("complaint-has-its-own-way"));
        begin(AGENT, draft("radiation", Map.of())).statusCode(400).body("code", equalTo("declarant-required"));
        begin(AGENT, Map.of("family", "nonsense", "content", Map.of())).statusCode(400);
        begin(AGENT, Map.of()).statusCode(400);
    }

    @Test
    void aMinorCannotRegisterAHousehold() {
        Person head = man(40);
        Person girl = woman(15);
        String id = submitted(
                citizen(girl),
                draft("preregistration", Map.of("registration", request(member(head, "head"), member(girl, "child")))));
        taken(id);

        decide(AGENT, id, Map.of("outcome", "accept")).statusCode(422).body("code", equalTo("declarant-is-a-minor"));
        get(citizen(head), "/v1/me/household").statusCode(404);
    }

    @Test
    void anAgentMayAskAndThePersonMayAnswer() {
        Person head = man(40);
        String household = registered(member(head, "head"));
        String id = taken(submitted(citizen(head), draft("update-registration", MOVED)));

        move(AGENT, id, "question", Map.of("reason", "bring-papers", "explanation", "A rent receipt, please"))
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("portalState", equalTo("IN_PROGRESS"));
        get(citizen(head), "/v1/requests/" + id)
                .body("reasonMeaning.fr", equalTo("Veuillez fournir les pièces citées"))
                .body("explanation", equalTo("A rent receipt, please"));
        int version = get(citizen(head), "/v1/requests/" + id).extract().path("version");
        change(citizen(head), id, version - 1, MOVED).statusCode(412);
        change(citizen(head), id, version, Map.of("address", Map.of("territory", "06.141.01.20", "area", "urban")))
                .statusCode(200);
        move(citizen(head), id, "submission").statusCode(200).body("state", equalTo("in-progress"));
        change(citizen(head), id, version + 2, MOVED).statusCode(409);

        decide(AGENT, id, Map.of("outcome", "accept", "householdVersion", 0))
                .statusCode(200)
                .body("reason", nullValue());
        Homes.read(household).body("address.territory", equalTo("06.141.01.20"));
    }

    @Test
    void atACentreAnAgentWritesItDown() {
        Person head = man(40);
        String household = registered(member(head, "head"));
        Map<String, Object> draft = Map.of("family", "update-registration", "content", MOVED, "declarant", head.idcs());
        String id = begin(AGENT, draft)
                .statusCode(201)
                .body("portalFamily", equalTo("OFFLINE_UPDATE_REGISTRATION"))
                .extract()
                .path("id");
        get(OTHER_AGENT, "/v1/requests/" + id).statusCode(404);
        move(AGENT, id, "submission").statusCode(200);
        taken(id);
        decide(AGENT, id, Map.of("outcome", "accept", "householdVersion", 0)).statusCode(200);

        get(citizen(head), "/v1/requests").body("items.id", contains(id)).body("items.state", contains("processed"));
        Homes.read(household).body("address.territory", equalTo("06.141.01.10"));
    }

    @Test
    void aReceiptTellsHowFarItIsAndNothingElse() {
        Person head = man(40);
        registered(member(head, "head"));
        String id = submitted(citizen(head), draft("update-registration", MOVED));
        String receipt = get(citizen(head), "/v1/requests/" + id + "/receipt")
                .statusCode(200)
                .body("qr", containsString("SIJIL:R:"))
                .extract()
                .path("receipt");

        Asking.post(citizen(man(30)), "/v1/requests/followings", Map.of("receipt", receipt), null)
                .statusCode(200)
                .body("state", equalTo("in-progress"))
                .body("declarant", nullValue());
        for (String wrong :
                List.of("", "nonsense", receipt.replace(receipt.charAt(3), receipt.charAt(3) == '7' ? '8' : '7'))) {
            Asking.post(citizen(head), "/v1/requests/followings", Map.of("receipt", wrong), null)
                    .statusCode(404)
                    .body("code", equalTo("unknown-request-receipt"));
        }
    }

    @Test
    void othersPeoplesRequestsDoNotExist() {
        Person head = man(40);
        registered(member(head, "head"));
        String id = submitted(citizen(head), draft("update-registration", MOVED));
        String elsewhere = TestTokens.agent("social-agent", "04");

        for (String token : List.of(citizen(woman(30)), elsewhere)) {
            get(token, "/v1/requests/" + id).statusCode(404).body("code", equalTo("unknown-request"));
            get(token, "/v1/requests/" + id + "/history").statusCode(404);
            move(token, id, "withdrawal").statusCode(404);
            get(token, "/v1/requests?limit=200").body("items.id", not(hasItem(id)));
        }
        move(elsewhere, id, "taking").statusCode(404);
        move(AGENT, id, "withdrawal").statusCode(404);
        get(TestTokens.of("auditor"), "/v1/requests/" + id).statusCode(200);
        move(citizen(head), id, "withdrawal").statusCode(200).body("state", equalTo("withdrawn"));
    }

    @Test
    void nobodyDecidesWhatConcernsThemself() {
        Person agent = man(40);
        registered(member(agent, "head"));
        String id = submitted(citizen(agent), draft("update-registration", MOVED));
        String both = TestTokens.builder()
                .roles("social-agent")
                .territory("06")
                .subject("self")
                .idcs(agent.idcs())
                .token();

        move(both, id, "taking").statusCode(403).body("code", equalTo("own-request"));
    }

    @Test
    void oneAgentAtATimeHasARequestInHand() throws InterruptedException, ExecutionException {
        Person head = man(40);
        registered(member(head, "head"));
        String id = submitted(citizen(head), draft("update-registration", MOVED));
        List<Callable<Integer>> agents = IntStream.range(0, 8)
                .mapToObj(index -> TestTokens.builder()
                        .roles("social-agent")
                        .territory("06")
                        .subject("agent" + index)
                        .token())
                .map(token -> (Callable<Integer>)
                        () -> move(token, id, "taking").extract().statusCode())
                .toList();
        List<Integer> answers = atOnce(agents);
        assertEquals(1, count(answers, 200));
        assertEquals(7, count(answers, 409));

        decide(OTHER_AGENT, id, Map.of("outcome", "reject", "reason", "other"))
                .statusCode(409)
                .body("code", equalTo("request-not-in-hand"));
        pool.preparedQuery("UPDATE social_request SET taken_on = taken_on - 4 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)));
        move(OTHER_AGENT, id, "taking").statusCode(200);
    }

    @Test
    void ofManyDecisionsOneCounts() throws InterruptedException, ExecutionException {
        Person head = man(40);
        String household = registered(member(head, "head"));
        String id = taken(submitted(citizen(head), draft("update-registration", MOVED)));
        List<Callable<Integer>> decisions = IntStream.range(0, 10)
                .mapToObj(index -> index % 2 == 0
                        ? Map.of("outcome", "accept", "householdVersion", 0)
                        : Map.of("outcome", "reject", "reason", "other"))
                .map(decision -> (Callable<Integer>)
                        () -> decide(AGENT, id, 2, decision).extract().statusCode())
                .toList();

        List<Integer> answers = atOnce(decisions);
        assertEquals(1, count(answers, 200), answers.toString());
        assertEquals(9, count(answers, 409) + count(answers, 412), answers.toString());
        boolean done =
                get(citizen(head), "/v1/requests/" + id).extract().path("state").equals("processed");
        Homes.read(household).body("version", equalTo(done ? 1 : 0));
    }

    @Test
    void nobodyHasTwoRequestsOfAFamilyOnTheirWay() {
        Person head = man(40);
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = draft("update-registration", MOVED);
        List<String> ids = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            ids.add(given().auth()
                    .oauth2(citizen(head))
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post("/v1/requests")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(ids.get(0), ids.get(1));
        begin(citizen(head), draft).statusCode(409).body("code", equalTo("request-already-open"));
    }

    @Test
    void whatNobodyGoesOnWithExpires() {
        Person head = man(40);
        registered(member(head, "head"));
        String draft =
                begin(citizen(head), draft("radiation", Map.of())).extract().path("id");
        String late = submitted(citizen(head), draft("update-registration", MOVED));
        pool.query("UPDATE social_request SET due = due - 100 WHERE id IN ('" + draft + "', '" + late + "')")
                .executeAndAwait();

        expiry.expire().await().indefinitely();
        expiry.expire().await().indefinitely();
        get(citizen(head), "/v1/requests/" + draft)
                .body("state", equalTo("expired"))
                .body("version", equalTo(1));
        get(citizen(head), "/v1/requests/" + draft + "/history").body("move", contains("create", "expire"));
        get(AGENT, "/v1/requests?overdue=true&limit=200").body("items.id", hasItem(late));
        get(AGENT, "/v1/requests?overdue=true&territory=06.531").body("items", hasSize(0));
        for (String flag : List.of("overdue", "inYourHands")) {
            get(AGENT, "/v1/requests?" + flag + "=yes").statusCode(400).body("errors.pointer", contains("/" + flag));
        }
    }

    @Test
    void listsComeInPages() {
        for (int count = 0; count < 3; count++) {
            Person head = man(40);
            registered(member(head, "head"));
            submitted(citizen(head), draft("update-registration", MOVED));
        }
        String next = get(AGENT, "/v1/requests?limit=2&family=update-registration")
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(2))
                .extract()
                .path("next");
        get(AGENT, "/v1/requests?limit=2&family=update-registration&cursor=" + next)
                .statusCode(200);
        get(AGENT, "/v1/requests?cursor=forged").statusCode(400).body("code", equalTo("invalid-cursor"));
        get(AGENT, "/v1/requests?state=nowhere").statusCode(400).body("errors.pointer", contains("/state"));
        get(AGENT, "/v1/requests?territory=nowhere").statusCode(400);
        get(citizen(man(20)), "/v1/requests/codes")
                .statusCode(200)
                .body("families.portalCentre", hasItem("OFFLINE_RECLAMATION"))
                .body("reasons.find { it.code == 'member-missing' }.confidence", equalTo("I"))
                .body(
                        "deadlines.find { it.state == 'in-progress' && it.family == 'registration' }.confidence",
                        equalTo("P"))
                .body("deadlines.find { it.state == 'in-progress' && it.family == null }.confidence", equalTo("I"));
    }

    private static void accept(Person head, String household, Map<String, Object> draft) {
        String id = taken(submitted(citizen(head), draft));
        int version = Homes.read(household).extract().path("version");
        decide(AGENT, id, Map.of("outcome", "accept", "householdVersion", version))
                .statusCode(200);
    }

    private static String taken(String id) {
        move(AGENT, id, "taking").statusCode(200);
        return id;
    }

    private static void refused(
            Person asker, String family, Map<String, ?> content, int status, String code, @Nullable String at) {
        String id = begin(citizen(asker), draft(family, content))
                .statusCode(201)
                .extract()
                .path("id");
        var refused = move(citizen(asker), id, "submission").statusCode(status).body("code", equalTo(code));
        if (at != null) {
            refused.body("errors.pointer", hasItem(at));
        }
        get(citizen(asker), "/v1/requests/" + id).body("state", equalTo("draft"));
        move(citizen(asker), id, "withdrawal").statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse change(
            String token, String id, int version, Map<String, ?> content) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put("/v1/requests/" + id)
                .then();
    }

    private List<String> texts(String query, String id) {
        List<String> texts = new ArrayList<>();
        pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    private static long count(List<Integer> answers, int status) {
        return answers.stream().filter(answer -> answer == status).count();
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
