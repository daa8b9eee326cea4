package org.sijil.population.application;

import static org.sijil.population.Papers.paper;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.with;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.testing.TestTokens;

/** Requests as whoever asks, and the agents of a territory, meet them. */
public final class Applications {

    static final String CASABLANCA = TestTokens.agent("registration-agent", "06.141");
    static final String RABAT = TestTokens.agent("registration-agent", "04");
    private static final String PATH = "/v1/registration-requests";

    private Applications() {}

    /** An account of the portal whose holder has no number yet. */
    public static String account() {
        return TestTokens.builder()
                .roles("citizen")
                .subject("account-" + UUID.randomUUID())
                .client("citizen-portal")
                .token();
    }

    static Map<String, Object> draft(String kind, Map<String, Object> person) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", kind);
        draft.put("person", person);
        return draft;
    }

    /** The same with papers of these kinds, handed in from the portal. */
    static Map<String, Object> withPapers(Map<String, Object> draft, String token, String... kinds) {
        return papers(draft, token, false, kinds);
    }

    /** The same with papers that an agent handed in. */
    static Map<String, Object> withDeskPapers(Map<String, Object> draft, String token, String... kinds) {
        return papers(draft, token, true, kinds);
    }

    static ValidatableResponse begin(String token, Map<String, Object> draft) {
        return as(token).body(draft).post(PATH).then();
    }

    public static String begun(String token, Map<String, Object> draft) {
        return begin(token, draft).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse move(String token, String id, String move) {
        return move(token, id, move, null);
    }

    public static ValidatableResponse move(String token, String id, String move, @Nullable Map<String, Object> body) {
        var request = as(token);
        if (body != null) {
            request.body(body);
        }
        return request.post(PATH + "/" + id + "/" + move).then();
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "الوثائق لا تطابق التصريح");
    }

    public static ValidatableResponse read(String token, String id) {
        return as(token).get(PATH + "/" + id).then();
    }

    public static ValidatableResponse history(String token, String id) {
        return as(token).get(PATH + "/" + id + "/history").then();
    }

    static ValidatableResponse change(String token, String id, @Nullable String ifMatch, Map<String, Object> draft) {
        var request = as(token).body(draft);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(PATH + "/" + id).then();
    }

    static ValidatableResponse follow(String token, String receipt) {
        return as(token)
                .body(Map.of("receipt", receipt))
                .post(PATH + "/followings")
                .then();
    }

    /** A request of a Moroccan that an agent submitted with the person at the counter. */
    public static String submittedAtDesk(String agent, Map<String, Object> person) {
        String id = begun(agent, withDeskPapers(draft("moroccan", person), agent, "cnie"));
        move(agent, id, "submission").statusCode(200);
        return id;
    }

    /** A request of a Moroccan that is submitted from the portal. */
    public static String submitted(String account, Map<String, Object> person) {
        String id = begun(account, withPapers(draft("moroccan", person), account, "cnie"));
        move(account, id, "submission").statusCode(200);
        return id;
    }

    /** The same, with the person at the counter. */
    public static String captured(String account, Map<String, Object> person) {
        String id = submitted(account, person);
        move(CASABLANCA, id, "capture").statusCode(200);
        return id;
    }

    private static Map<String, Object> papers(Map<String, Object> draft, String token, boolean agent, String... kinds) {
        List<Map<String, Object>> papers = new ArrayList<>();
        for (String kind : kinds) {
            papers.add(paper(token, agent, kind));
        }
        return with(draft, "documents", papers);
    }
}
