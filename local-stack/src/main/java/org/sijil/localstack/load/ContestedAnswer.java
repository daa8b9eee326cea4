package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sijil.localstack.nation.Relation;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleNation;

/** A household of the sample says that its car is sold; somebody else than the agent who wrote it down puts that right. */
final class ContestedAnswer {

    private static final String SOCIAL = "/api/social/v1/";
    private static final String CAR = "/cars";

    private final Api api;
    private final ExplainedScore explained;

    ContestedAnswer(Api api) {
        this.api = api;
        this.explained = new ExplainedScore(api);
    }

    /** The complaint, its answer and the new score, told in a few lines; nothing when none of these households has a car. */
    Optional<String> show(SampleNation nation, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(nation::household)
                .filter(household ->
                        Integer.valueOf(1).equals(household.declaration().get("cars")))
                .findFirst()
                .flatMap(new HomeSearch(api)::find)
                .map(this::contest);
    }

    private String contest(Home home) {
        String head = "citizen:" + home.number(Relation.HEAD);
        String household = home.view().path("id").asText();
        JsonNode complaint = api.require(
                "Complaining",
                api.post(
                        SOCIAL + "complaints",
                        head,
                        key(household, "complaint"),
                        Map.of("subject", Map.of("kind", "answer", "pointer", CAR), "grounds", "بعنا السيارة")));
        answer(home, complaint.path("id").asText(), colleague(home.sample()));
        return String.format(
                Locale.ROOT,
                "A complaint: a household has sold its car. Another agent accepts, and corrects the answer. The head reads why the"
                        + " score is another:%n%s",
                explained.of(household, head, "ar"));
    }

    /** Both moves are signed by one agent: whoever has taken a complaint in hand answers it. */
    private void answer(Home home, String complaint, String agent) {
        String household = home.view().path("id").asText();
        JsonNode taken = api.require(
                "Taking a complaint",
                api.post(SOCIAL + "requests/" + complaint + "/taking", agent, key(household, "taking"), Map.of()));
        Map<String, Object> decision = Map.of(
                "outcome",
                "accepted",
                "reason",
                "situation-proven",
                "correction",
                Map.of("answers", Map.of(CAR, 0)),
                "householdVersion",
                home.view().path("version").asInt());
        api.require(
                "Answering a complaint",
                api.move(
                        SOCIAL + "complaints/" + complaint + "/decision",
                        agent,
                        taken.path("version").asLong(),
                        key(household, "decision"),
                        decision));
    }

    /** The sample was written down by the agents of whole regions; this one serves the province. */
    private static String colleague(SampleHousehold household) {
        return "agent:" + household.address().territory();
    }

    private static String key(String household, String what) {
        return "sample-" + household + "-" + what;
    }
}
