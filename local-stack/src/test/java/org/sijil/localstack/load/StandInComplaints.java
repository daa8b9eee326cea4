package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way of a complaint as far as the demo goes it: filed by a citizen, taken and answered by one agent. Each household has one. */
final class StandInComplaints {

    private static final String COMPLAINT = "complaint-";
    private static final String COMPUTED = "9.4584344";
    private static final Map<String, Object> CAR =
            Map.of("label", "سيارات", "causeLabel", "قرار", "value", "0", "effect", "-0.3570");

    private static final Map<String, Object> OF_ANSWER = Map.of(
            "value", "9.1014344",
            "changed", Map.of("value", COMPUTED, "lines", List.of(CAR)),
            "raised", List.of(),
            "lowered", List.of());
    private static final Map<String, Object> OF_SCORE =
            Map.of("value", COMPUTED, "corrected", Map.of("words", "المؤشر المعتمد هو 9.2084344"));

    private final List<JsonNode> decisions = new ArrayList<>();
    private int filed;

    /** What was decided, in that order. */
    List<JsonNode> decisions() {
        return List.copyOf(decisions);
    }

    Reply file() {
        filed++;
        return Reply.of(201, Map.of("id", COMPLAINT + filed));
    }

    /** What becomes of it, by the end of the address. */
    Reply move(String path, JsonNode body) {
        if (path.endsWith("/taking")) {
            return Reply.of(200, Map.of("version", 1));
        }
        decisions.add(body);
        return Reply.of(200, Map.of("state", "processed"));
    }

    static boolean isFor(String path) {
        return path.contains(COMPLAINT);
    }

    /** The score that counts: the one that was decided last, or the computed one. */
    String score() {
        return decisions.stream()
                .map(decision -> decision.at("/correction/score/value").asText())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(COMPUTED);
    }

    Reply explanation() {
        return Reply.of(200, score().equals(COMPUTED) ? OF_ANSWER : OF_SCORE);
    }
}
