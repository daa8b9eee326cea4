package org.sijil.social.geography;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Places of a test, recorded and read through the front door. */
final class Atlas {

    static final String OPERATOR = TestTokens.of("operator");
    private static final String ANYBODY = TestTokens.citizen(TestPeople.idcs());

    private Atlas() {}

    static Map<String, Object> place(String code, String kind, @Nullable String parent, String name, String from) {
        Map<String, Object> place = new HashMap<>();
        place.put("code", code);
        place.put("kind", kind);
        place.put("parent", parent);
        place.put("name", Map.of("ar", "مكان", "fr", name));
        place.put("from", from);
        place.put("source", "a decree");
        place.put("confidence", "O");
        return place;
    }

    static Map<String, Object> commune(String code, String parent, String name, String from) {
        Map<String, Object> place = place(code, "commune", parent, name, from);
        place.put("area", "rural");
        return place;
    }

    static ValidatableResponse record(Map<String, Object> place) {
        return given().auth()
                .oauth2(OPERATOR)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(place)
                .post("/v1/places")
                .then();
    }

    static ValidatableResponse change(Map<String, Object> place, String etag) {
        return given().auth()
                .oauth2(OPERATOR)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(place)
                .put("/v1/places/" + place.get("code"))
                .then();
    }

    static ValidatableResponse close(String code, String from, String etag) {
        return given().auth()
                .oauth2(OPERATOR)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("from", from))
                .post("/v1/places/" + code + "/closures")
                .then();
    }

    static ValidatableResponse read(String code, String on) {
        return given().auth()
                .oauth2(ANYBODY)
                .get("/v1/places/" + code + "?on=" + on)
                .then();
    }

    static ValidatableResponse list(String query) {
        return given().auth()
                .oauth2(ANYBODY)
                .get("/v1/places?limit=200&" + query)
                .then();
    }

    static ValidatableResponse load(String query, String type, String file) {
        return given().auth()
                .oauth2(OPERATOR)
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/places/imports?" + query)
                .then();
    }
}
