package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until what was registered has reached the service that decides on rights. */
final class Followers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 500;

    private final Api api;

    Followers(Api api) {
        this.api = api;
    }

    /** Comes back when the enrollment service knows as many households as the social registry and has nothing left to do. */
    void await() {
        long households = statistics("social").path("households").asLong();
        long persons = statistics("population").path("persons").asLong();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere(statistics("enrollment"), households, persons)) {
            if (System.nanoTime() > deadline) {
                throw new LoadFailure(
                        "The enrollment service has not caught up within " + PATIENCE.toMinutes() + " minutes");
            }
            pause();
        }
    }

    private static boolean isThere(JsonNode enrollment, long households, long persons) {
        return enrollment.path("households").asLong() >= households
                && enrollment.path("persons").asLong() >= persons;
    }

    private JsonNode statistics(String registry) {
        return api.require("The statistics", api.get("/api/" + registry + "/v1/statistics", "statistician"));
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The waiting was interrupted");
        }
    }
}
