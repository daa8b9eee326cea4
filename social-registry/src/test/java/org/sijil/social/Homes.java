package org.sijil.social;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.testing.TestTokens;

/** Households of a test, entered and changed through the front door. */
public final class Homes {

    public static final String AGENT = TestTokens.agent("social-agent", "06");

    private Homes() {}

    /** A member of a request. */
    public static Map<String, Object> member(Population.Person person, String relation) {
        Map<String, Object> member = new HashMap<>();
        member.put("idcs", person.idcs());
        member.put("relation", relation);
        return member;
    }

    /** A request for a household in Casablanca. */
    @SafeVarargs
    public static Map<String, Object> request(Map<String, Object>... members) {
        Map<String, Object> request = new HashMap<>();
        request.put("address", Map.of("territory", "06.141.01.00", "area", "urban", "line", "12, rue des Orangers"));
        request.put("members", new ArrayList<>(List.of(members)));
        return request;
    }

    public static ValidatableResponse register(Map<String, Object> request) {
        return post("/v1/households", request).then();
    }

    /** Enters a household and gives its id. */
    @SafeVarargs
    public static String registered(Map<String, Object>... members) {
        return register(request(members)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse declare(String household, Map<String, Object> answers) {
        return post("/v1/households/" + household + "/declarations", answers).then();
    }

    public static ValidatableResponse read(String household) {
        return given().auth().oauth2(AGENT).get("/v1/households/" + household).then();
    }

    public static ValidatableResponse join(String household, int version, Map<String, Object> member) {
        return changed(household, version, "/members", member);
    }

    public static ValidatableResponse leave(String household, int version, Map<String, Object> departure) {
        return changed(household, version, "/departures", departure);
    }

    /** Somebody leaves today. */
    public static Map<String, Object> departure(Population.Person person, String reason) {
        return departure(person, reason, Population.today());
    }

    /** Somebody leaves, or has left, on a day. */
    public static Map<String, Object> departure(Population.Person person, String reason, LocalDate date) {
        return Map.of("idcs", person.idcs(), "reason", reason, "date", date.toString());
    }

    /** Lets a household that has not changed yet live elsewhere. */
    public static ValidatableResponse move(String household, Map<String, Object> address) {
        return given().auth()
                .oauth2(AGENT)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("address", address))
                .put("/v1/households/" + household + "/address")
                .then();
    }

    private static ValidatableResponse changed(String household, int version, String what, Object body) {
        return given().auth()
                .oauth2(AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/households/" + household + what)
                .then();
    }

    private static Response post(String path, Object body) {
        return given().auth()
                .oauth2(AGENT)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }
}
