package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What an adjudicator does with namesakes of the sample, all of whom are people of their own. */
final class Adjudication {

    private static final String CASES = "/api/population/v1/duplicate-cases/";
    private static final String ADJUDICATOR = "adjudicator";
    private static final Map<String, String> DIFFERENT =
            Map.of("decision", "different", "reason", "The sample holds nobody twice");

    private final Api api;

    Adjudication(Api api) {
        this.api = api;
    }

    /** Decides that a newcomer is somebody new, unless an earlier run has; gives the number. */
    String enter(String id, String agent) {
        JsonNode found = api.require("Reading a case", api.get(CASES + id, ADJUDICATOR));
        JsonNode closed = found.path("state").asText().equals("decided") ? found : decide(id, found);
        String person = closed.path("closed").path("person").asText();
        return api.require("Reading a person", api.get("/api/population/v1/persons/" + person, agent))
                .path("idcs")
                .asText();
    }

    private JsonNode decide(String id, JsonNode found) {
        JsonNode claimed = api.require("Claiming a case", move(id, "claim", found, Map.of()));
        return api.require("Deciding a case", move(id, "decision", claimed, DIFFERENT));
    }

    private Answer move(String id, String move, JsonNode read, Object body) {
        return api.move(
                CASES + id + "/" + move, ADJUDICATOR, read.path("version").asLong(), null, body);
    }
}
