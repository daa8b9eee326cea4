package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SamplePerson;

/** Finds a household of the sample again by the head's papers, as an agent would. */
final class HomeSearch {

    private final Api api;

    HomeSearch(Api api) {
        this.api = api;
    }

    /** Nothing when the head is not to be found there any more. */
    Optional<Home> find(SampleHousehold household) {
        String agent = "agent:" + household.address().region();
        return search(
                        "population/v1/persons",
                        agent,
                        papers(household.members().get(0).person()))
                .map(person -> Map.of("idcs", person.path("idcs").asText()))
                .flatMap(number -> search("social/v1/households", agent, number)
                        .map(view -> new Home(household, view, regimes(number))));
    }

    private Set<String> regimes(Map<String, String> number) {
        return items("enrollment/v1/enrollments", "support-manager", number)
                .filter(enrollment -> enrollment.path("until").isMissingNode())
                .map(enrollment -> enrollment.path("regime").asText())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> papers(SamplePerson person) {
        return person.cnie() == null
                ? Map.of("residencePermit", String.valueOf(person.residencePermit()))
                : Map.of("cnie", person.cnie());
    }

    private Optional<JsonNode> search(String things, String who, Map<String, String> query) {
        return items(things, who, query).findFirst();
    }

    private Stream<JsonNode> items(String things, String who, Map<String, String> query) {
        Answer answer = api.post("/api/" + things + "/search", who, null, query);
        JsonNode found = api.require("Searching " + things, answer).path("items");
        return StreamSupport.stream(found.spliterator(), false);
    }
}
