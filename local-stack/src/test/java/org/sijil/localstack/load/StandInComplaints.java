package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way of a complaint as far as the demo goes it: filed by a citizen, taken and answered by one agent. */
final class StandInComplaints {

    private static final String ID = "complaint-1";
    private static final Map<String, Object> CAR =
            Map.of("label", "سيارات", "causeLabel", "قرار", "value", "0", "effect", "-0.3570");

    private final List<JsonNode> decisions = new ArrayList<>();

    /** What was decided, in that order. */
    List<JsonNode> decisions() {
        return List.copyOf(decisions);
    }

    Reply file() {
        return Reply.of(201, Map.of("id", ID));
    }

    /** What becomes of it, by the end of the address. */
    Reply move(String path, JsonNode body) {
        if (path.endsWith(ID + "/taking")) {
            return Reply.of(200, Map.of("version", 1));
        }
        decisions.add(body);
        return Reply.of(200, Map.of("id", ID));
    }

    static boolean isFor(String path) {
        return path.contains(ID + "/");
    }

    static Reply explanation() {
        return Reply.of(
                200,
                Map.of(
                        "value", "9.1014344",
                        "changed", Map.of("value", "9.4584344", "lines", List.of(CAR)),
                        "raised", List.of(),
                        "lowered", List.of()));
    }
}
