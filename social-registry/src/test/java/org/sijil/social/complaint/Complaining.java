package org.sijil.social.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.testing.TestTokens;

/** Complaints of a test, filed and answered through the front door. */
final class Complaining {

    static final String AGENT = agent("answering");
    static final String OTHER = agent("other");
    static final String JUDGE = judge("judge");
    static final String OTHER_JUDGE = judge("other-judge");
    static final byte[] PDF = "%PDF-1.7 rent".getBytes(StandardCharsets.ISO_8859_1);

    /** How many cars a household has, as what is contested. */
    static final Map<String, String> CARS = Map.of("kind", "answer", "pointer", "/cars");

    static final Map<String, String> REJECTED = Map.of("outcome", "rejected", "reason", "not-proven");

    private Complaining() {}

    static String agent(String subject) {
        return TestTokens.builder()
                .roles("social-agent")
                .territory("06")
                .subject(subject)
                .token();
    }

    static String judge(String subject) {
        return TestTokens.builder()
                .roles("adjudicator")
                .subject(subject)
                .territory("*")
                .token();
    }

    static String citizen(Person person) {
        return TestTokens.citizen(person.idcs());
    }

    static String scored(Person head) {
        return declared(registered(member(head, "head")), "rooms", 1);
    }

    /** Somebody with two cars. */
    static String withCars(Person head) {
        return declared(registered(member(head, "head")), "cars", 2);
    }

    /** Two adults with two cars. */
    static String coupleWithCars(Person head, Person wife) {
        return declared(registered(member(head, "head"), member(wife, "spouse")), "cars", 2);
    }

    /** Somebody at whose place a guest lives. */
    static String hosting(Person head, Person guest) {
        return registered(member(head, "head"), member(guest, "other"));
    }

    private static String declared(String household, String question, int answer) {
        Homes.declare(household, Answers.of(question, answer)).statusCode(201);
        return household;
    }

    /** Somebody has moved out today. */
    static void removed(String household, Person person) {
        Homes.leave(household, version(household), departure(person, "moved-out"))
                .statusCode(200);
    }

    /** Somebody who lives there is sealed, and agents have heard of it. */
    static void sealed(String household, Person person) {
        Population.event("record.sealed", person.id(), Map.of());
        Eventually.holds(() -> Homes.read(household).extract().statusCode() == 404);
    }

    /** An answer is complained of, and an agent corrects it. */
    static void answerCorrected(Person head, String household, String agent, String pointer, int value) {
        String id = filed(head, Map.of("kind", "answer", "pointer", pointer));
        take(agent, id);
        decide(
                        agent,
                        id,
                        decision("accepted", "answer-was-wrong", Map.of("answers", Map.of(pointer, value)), household))
                .statusCode(200);
    }

    static String score(String household) {
        return Homes.read(household).extract().path("score.value");
    }

    static int version(String household) {
        return Homes.read(household).extract().path("version");
    }

    static ValidatableResponse file(Person person, Map<String, ?> subject) {
        return post(citizen(person), "/v1/complaints", Map.of("subject", subject, "grounds", "It is not so"));
    }

    static String filed(Person person, Map<String, ?> subject) {
        return file(person, subject).statusCode(201).extract().path("id");
    }

    static void refusedFiling(Person person, Map<String, ?> subject, int status, String code) {
        file(person, subject).statusCode(status).body("code", equalTo(code));
    }

    static String refusedMove(Person head) {
        return refusedRequest(
                head, "update-registration", Map.of("address", Map.of("territory", "06.141.01.10", "area", "urban")));
    }

    /** A request that an agent has rejected. */
    static String refusedRequest(Person head, String family, Map<String, ?> content) {
        String id = post(citizen(head), "/v1/requests", Map.of("family", family, "content", content))
                .statusCode(201)
                .extract()
                .path("id");
        post(citizen(head), "/v1/requests/" + id + "/submission", null).statusCode(200);
        take(OTHER, id);
        given().auth()
                .oauth2(OTHER)
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(Map.of("outcome", "reject", "reason", "not-resident-here"))
                .post("/v1/requests/" + id + "/decision")
                .then()
                .statusCode(200);
        return id;
    }

    static void take(String token, String id) {
        post(token, "/v1/requests/" + id + "/taking", null).statusCode(200);
    }

    /** Whoever took the questioned decision keeps the complaint from nobody. */
    static void refusedTaking(String token, String id) {
        post(token, "/v1/requests/" + id + "/taking", null)
                .statusCode(403)
                .body("code", equalTo("decided-it-yourself"));
    }

    static Map<String, Object> corrected(String household, String value, int days) {
        String until = Population.today().plusDays(days).toString();
        return decision(
                "accepted", "situation-proven", Map.of("score", Map.of("value", value, "until", until)), household);
    }

    static Map<String, Object> decision(String outcome, String reason, Map<String, ?> correction, String household) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", outcome);
        decision.put("reason", reason);
        decision.put("correction", correction);
        decision.put("householdVersion", version(household));
        return decision;
    }

    static ValidatableResponse decide(String token, String id, Map<String, ?> decision) {
        int version = get(token, "/v1/requests/" + id).extract().path("version");
        return decide(token, id, version, decision);
    }

    static ValidatableResponse decide(String token, String id, int version, Map<String, ?> decision) {
        return sent(token, "/v1/complaints/" + id + "/decision", version, decision);
    }

    private static ValidatableResponse sent(String token, String path, int version, Map<String, ?> decision) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(decision)
                .post(path)
                .then();
    }

    static ValidatableResponse reject(String token, String id, String reason) {
        return decide(token, id, Map.of("outcome", "rejected", "reason", reason));
    }

    /** A complaint that was rejected, against which the household has appealed. */
    static String appealed(Person person, Map<String, ?> subject) {
        String id = filed(person, subject);
        take(AGENT, id);
        reject(AGENT, id, "not-proven").statusCode(200);
        appeal(person, id).statusCode(200);
        return id;
    }

    static ValidatableResponse appeal(Person person, String id) {
        return post(citizen(person), "/v1/complaints/" + id + "/appeal", Map.of("grounds", "Look again"));
    }

    /** An adjudicator who reads nothing but the complaint before them answers the appeal. */
    static ValidatableResponse answerAppeal(String id, Map<String, ?> decision) {
        return answerAppeal(JUDGE, id, decision);
    }

    static ValidatableResponse answerAppeal(String token, String id, Map<String, ?> decision) {
        int version = get(token, "/v1/requests/" + id).extract().path("version");
        return answerAppeal(token, id, version, decision);
    }

    static ValidatableResponse answerAppeal(String token, String id, int version, Map<String, ?> decision) {
        return sent(token, "/v1/complaints/" + id + "/appeal/decision", version, decision);
    }

    static ValidatableResponse handIn(String token, String id, String type, byte[] content) {
        return given().auth()
                .oauth2(token)
                .header("Content-Type", type)
                .body(content)
                .post("/v1/complaints/" + id + "/evidence")
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    static ValidatableResponse post(String token, String path, @Nullable Object body) {
        var request = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path).then();
    }
}
