package org.sijil.social.request;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.Population.Person;
import org.sijil.testing.TestTokens;

/** Requests of a test, made and moved through the front door. */
final class Asking {

    static final String AGENT = TestTokens.builder()
            .roles("social-agent")
            .territory("06")
            .subject("first")
            .token();
    static final String OTHER_AGENT = TestTokens.builder()
            .roles("social-agent")
            .territory("06")
            .subject("second")
            .token();

    private Asking() {}

    static String citizen(Person person) {
        return TestTokens.citizen(person.idcs());
    }

    static Map<String, Object> draft(String family, Map<String, ?> content) {
        return Map.of("family", family, "content", content);
    }

    static ValidatableResponse begin(String token, Map<String, ?> draft) {
        return post(token, "/v1/requests", draft, null);
    }

    static ValidatableResponse move(String token, String id, String move) {
        return post(token, "/v1/requests/" + id + "/" + move, null, null);
    }

    static ValidatableResponse move(String token, String id, String move, Map<String, ?> body) {
        return post(token, "/v1/requests/" + id + "/" + move, body, null);
    }

    static ValidatableResponse decide(String token, String id, Map<String, ?> decision) {
        int version = get(token, "/v1/requests/" + id).extract().path("version");
        return decide(token, id, version, decision);
    }

    static ValidatableResponse decide(String token, String id, int version, Map<String, ?> decision) {
        return post(token, "/v1/requests/" + id + "/decision", decision, "\"" + version + "\"");
    }

    /** Begun and submitted. */
    static String submitted(String token, Map<String, ?> draft) {
        String id = begin(token, draft).statusCode(201).extract().path("id");
        move(token, id, "submission").statusCode(200);
        return id;
    }

    static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    static ValidatableResponse post(String token, String path, @Nullable Object body, @Nullable String ifMatch) {
        var request = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path).then();
    }
}
