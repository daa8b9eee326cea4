package org.sijil.enrollment.suite;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Payment cycles as the support agency runs them. */
public final class Cycles {

    private static final int PATIENCE = 200;

    private Cycles() {}

    /** Asks for the cycle of a month. */
    public static ValidatableResponse open(String month, String key) {
        RequestSpecification request = Api.staff("support-manager");
        if (key != null) {
            request = request.header("Idempotency-Key", key);
        }
        return request.body("{\"programme\":\"asd\",\"month\":\"" + month + "\"}")
                .post("/v1/payment-cycles")
                .then();
    }

    /** Opens the cycle of a month and waits for its amounts; the answer is its id. */
    public static String computed(String month) {
        String id = open(month, null).statusCode(202).extract().path("id");
        awaitComputed(id);
        return id;
    }

    /** Waits until a cycle is computed. */
    public static void awaitComputed(String id) {
        String state = "";
        for (int i = 0; i < PATIENCE; i++) {
            state = Api.staff("support-manager")
                    .get("/v1/payment-cycles/" + id)
                    .then()
                    .extract()
                    .path("state");
            if (!state.equals("computing")) {
                break;
            }
            pause();
        }
        if (!state.equals("computed")) {
            throw new AssertionError("The cycle is " + state);
        }
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Nobody counts down");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
