package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sijil.localstack.nation.Relation;

/** A head of the sample complains; somebody else than the agent who wrote the household down accepts, and puts it right. */
final class AcceptedComplaint {

    private static final String SOCIAL = "/api/social/v1/";

    private final Api api;

    AcceptedComplaint(Api api) {
        this.api = api;
    }

    /** Who complains: the head, as a citizen. */
    static String head(Home home) {
        return "citizen:" + home.number(Relation.HEAD);
    }

    /** From the complaint to what it corrects, each step once however often it is sent. */
    void about(Home home, Map<String, String> subject, String grounds, Map<String, Object> correction) {
        JsonNode complaint = api.require(
                "Complaining",
                api.post(
                        SOCIAL + "complaints",
                        head(home),
                        key(home, "complaint"),
                        Map.of("subject", subject, "grounds", grounds)));
        answer(home, complaint.path("id").asText(), correction);
    }

    /** Both moves are signed by one agent: whoever has taken a complaint in hand answers it. */
    private void answer(Home home, String complaint, Map<String, Object> correction) {
        String agent = colleague(home);
        JsonNode taken = api.require(
                "Taking a complaint",
                api.post(SOCIAL + "requests/" + complaint + "/taking", agent, key(home, "taking"), Map.of()));
        Map<String, Object> decision = Map.of(
                "outcome",
                "accepted",
                "reason",
                "situation-proven",
                "correction",
                correction,
                "householdVersion",
                home.view().path("version").asInt());
        api.require(
                "Answering a complaint",
                api.move(
                        SOCIAL + "complaints/" + complaint + "/decision",
                        agent,
                        taken.path("version").asLong(),
                        key(home, "decision"),
                        decision));
    }

    /** The sample was written down by the agents of whole regions; this one serves the province. */
    private static String colleague(Home home) {
        return "agent:" + home.sample().address().territory();
    }

    private static String key(Home home, String what) {
        return "sample-" + home.id() + "-" + what;
    }
}
