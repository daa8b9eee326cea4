package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** The month's payment cycle, opened as a support manager does and followed to its end. */
final class PaymentRun {

    private static final String PROGRAMME = "asd";
    private static final String MANAGER = "support-manager";
    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    private final Api api;

    PaymentRun(Api api) {
        this.api = api;
    }

    /** Computes the month; a month that was computed before stays as it is. */
    void run(YearMonth month) {
        Api.Answer answer = api.post(
                "/api/enrollment/v1/payment-cycles",
                MANAGER,
                null,
                Map.of("programme", PROGRAMME, "month", month.toString()));
        if (answer.status() == 409) {
            return;
        }
        String job = api.require("The payment cycle", answer).path("job").asText();
        JsonNode state = job(job);
        while (UNDER_WAY.contains(state.path("state").asText())) {
            Followers.pause();
            state = job(job);
        }
        if (!state.path("state").asText().equals("finished")) {
            throw new LoadFailure(
                    "The payment cycle ended as " + state.path("state").asText());
        }
    }

    private JsonNode job(String id) {
        return api.require("The job", api.get("/api/enrollment/v1/jobs/" + id, MANAGER));
    }
}
