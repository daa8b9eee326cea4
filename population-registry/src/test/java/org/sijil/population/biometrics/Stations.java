package org.sijil.population.biometrics;

import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;

import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.population.Registry.Registered;

/** Capture stations as agents use them. */
final class Stations {

    private Stations() {}

    /** Two fingers and an eye, captured just now. */
    static Map<String, Object> capture(String subject, String id) {
        Map<String, Object> body = new HashMap<>();
        body.put(subject, id);
        body.put("referenceId", UUID.randomUUID().toString());
        body.put(
                "capturedAt", OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1).toString());
        body.put(
                "samples",
                List.of(
                        Map.of("part", "right-index", "quality", 82, "format", "iso-19794-4"),
                        Map.of("part", "left-index", "quality", 64, "format", "iso-19794-4"),
                        Map.of("part", "right-iris", "quality", 71, "format", "iso-19794-6")));
        return body;
    }

    static ValidatableResponse record(String token, Map<String, Object> body) {
        return as(token).body(body).post("/v1/biometric-captures").then();
    }

    /** The reference of samples that were captured of a person now. */
    static String captured(Registered person) {
        return record(AGENT, capture("personId", person.id()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse read(String id) {
        return as(AGENT).get("/v1/biometric-captures/" + id).then().statusCode(200);
    }

    static ValidatableResponse compare(String token, Registered person, String sample) {
        return as(token)
                .body(Map.of("personId", person.id(), "part", "right-index", "format", "iso-19794-4", "sample", sample))
                .post("/v1/biometric-comparisons")
                .then();
    }
}
