package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;

/** The services' own counts, as a statistician reads them. */
final class Statistics {

    private final Api api;

    Statistics(Api api) {
        this.api = api;
    }

    /** Those of {@code population}, {@code social} or {@code enrollment}. */
    JsonNode of(String registry) {
        Answer answer = api.get("/api/" + registry + "/v1/statistics", "statistician");
        return api.require("Reading the statistics of " + registry, answer);
    }
}
