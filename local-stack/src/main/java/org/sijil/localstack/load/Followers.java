package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits until what was registered has reached the service that decides on rights. */
final class Followers {

    private final Statistics statistics;
    private final Watch watch;

    Followers(Statistics statistics, Watch watch) {
        this.statistics = statistics;
        this.watch = watch;
    }

    /**
     * Comes back when the enrollment service knows as many people and households as the two registries. Those so few that a
     * registry does not tell their number are not waited for.
     */
    void await() {
        long households = statistics.of("social").path("households").asLong();
        long persons = statistics.of("population").path("persons").asLong();
        watch.until(
                () -> isThere(statistics.of("enrollment"), households, persons),
                "The enrollment service has not caught up within ten minutes; ./sijil logs enrollment-service may say why.");
    }

    private static boolean isThere(JsonNode enrollment, long households, long persons) {
        return enrollment.path("households").asLong() >= households
                && enrollment.path("persons").asLong() >= persons;
    }
}
