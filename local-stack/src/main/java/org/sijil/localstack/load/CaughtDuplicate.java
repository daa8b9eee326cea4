package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sijil.localstack.nation.Name;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleNation;

/** Somebody of the sample comes to another counter: spelled in Latin letters alone, with another card. */
final class CaughtDuplicate {

    private static final String OTHER_CARD = "ZZ999999";

    private final Api api;

    CaughtDuplicate(Api api) {
        this.api = api;
    }

    /**
     * What the registry makes of it, in one line; nothing when nobody of these households holds a card, or when somebody has
     * decided since that this one is new.
     */
    Optional<String> show(SampleNation nation, int households) {
        return IntStream.range(0, households)
                .mapToObj(nation::household)
                .filter(household -> household.members().get(0).person().cnie() != null)
                .findFirst()
                .flatMap(this::come);
    }

    private Optional<String> come(SampleHousehold household) {
        Map<String, Object> again =
                new LinkedHashMap<>(Bodies.person(household, household.members().get(0), List.of()));
        again.compute("givenName", (field, name) -> latin(name));
        again.compute("familyName", (field, name) -> latin(name));
        again.put("cnie", OTHER_CARD);
        String agent = "agent:" + household.address().region();
        Answer answer = api.post("/api/population/v1/persons", agent, null, again);
        if (answer.code().equals("cnie-already-registered")) {
            return Optional.empty();
        }
        JsonNode body = api.require("Registering somebody twice", answer);
        if (!answer.isPending()) {
            throw new LoadFailure("Somebody was registered twice.");
        }
        String id = body.path("id").asText();
        JsonNode found =
                api.require("Reading a case", api.get("/api/population/v1/duplicate-cases/" + id, "adjudicator"));
        return Optional.of(String.format(
                Locale.ROOT,
                "A duplicate is caught: somebody of the sample comes again with another card, and gets no second number but case"
                        + " %s (likeness %.1f).",
                id,
                found.path("matches").path(0).path("score").asDouble()));
    }

    private static Object latin(Object name) {
        return Map.of("fr", ((Name) name).fr());
    }
}
