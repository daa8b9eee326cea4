package org.sijil.social.household;

import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** Without the population registry nothing is entered, and nothing half. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class PopulationRegistryDownTest {

    /** The circuit may be open for a while after a test; the next one starts with it closed. */
    @AfterEach
    void isWellAgain() {
        Population.feels("well");
        Eventually.holds(() ->
                register(request(member(man(40), "head"))).extract().statusCode() == 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "503", "garbled"})
    void aFailureIsToldAndLeavesNothing(String mood) {
        Map<String, Object> request = request(member(man(40), "head"));
        Population.feels(mood);
        register(request)
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("population-registry-unavailable"));

        Population.feels("well");
        Eventually.holds(() -> register(request).extract().statusCode() == 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "403"})
    void aCallerWhomItDoesNotAdmitIsNotAdmitted(String mood) {
        Population.feels(mood);

        register(request(member(man(40), "head"))).statusCode(Integer.parseInt(mood));
    }
}
