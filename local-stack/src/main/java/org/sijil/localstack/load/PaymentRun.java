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
    private static final String TOO_LONG =
            "The payments have not been computed within ten minutes; ./sijil logs enrollment-service may say why.";

    private final Api api;
    private final Statistics statistics;
    private final Watch watch;

    PaymentRun(Api api, Statistics statistics, Watch watch) {
        this.api = api;
        this.statistics = statistics;
        this.watch = watch;
    }

    /** Computes the month and gives true; or gives false when it was opened before, for a month is paid once. */
    boolean run(YearMonth month) {
        Answer answer = api.post(
                "/api/enrollment/v1/payment-cycles",
                MANAGER,
                null,
                Map.of("programme", PROGRAMME, "month", month.toString()));
        if (answer.code().equals("cycle-exists")) {
            watch.until(() -> isComputed(month), TOO_LONG);
            return false;
        }
        follow(api.require("Opening the payment cycle", answer).path("job").asText());
        return true;
    }

    private boolean isComputed(YearMonth month) {
        JsonNode last = statistics.of("enrollment").path("asd").path("lastCycle");
        return last.path("month").asText().equals(month.toString());
    }

    private void follow(String job) {
        watch.until(() -> !UNDER_WAY.contains(state(job)), TOO_LONG);
        String state = state(job);
        if (!state.equals("finished")) {
            throw new LoadFailure("The payment cycle ended as " + state + ".");
        }
    }

    private String state(String job) {
        Answer answer = api.get("/api/enrollment/v1/jobs/" + job, MANAGER);
        return api.require("Reading the payment cycle's job", answer)
                .path("state")
                .asText();
    }
}
