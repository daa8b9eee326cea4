package org.sijil.population;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;

/** What the operators of a cluster look at. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started"})
    void probesAnswer(String probe) {
        RestAssured.get(probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsCountRequestsWithoutNamingAnybody() {
        Registered fatima = someone();
        as(AGENT).get("/v1/persons/" + fatima.id()).then().statusCode(200);

        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("/v1/persons/{id}"))
                .body(not(containsString(fatima.id())))
                .body(not(containsString(fatima.idcs())));
    }
}
