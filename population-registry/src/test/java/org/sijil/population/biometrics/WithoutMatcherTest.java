package org.sijil.population.biometrics;

import static org.hamcrest.Matchers.equalTo;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.biometrics.Stations.capture;
import static org.sijil.population.biometrics.Stations.compare;
import static org.sijil.population.biometrics.Stations.read;
import static org.sijil.population.biometrics.Stations.record;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A country without a matcher keeps references, and says that nobody was looked for. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class WithoutMatcherTest {

    @Test
    void onlyReferencesAreKept() {
        Registered person = someone();

        String id = record(AGENT, capture("personId", person.id()))
                .statusCode(201)
                .body("matching", equalTo("references-only"))
                .extract()
                .path("id");

        read(id).body("matching", equalTo("references-only")).body("attempts", equalTo(0));
        compare(AGENT, person, "c2FtcGxl").statusCode(409).body("code", equalTo("no-matcher"));
        as(TestTokens.of("operator"))
                .get("/v1/biometric-matching")
                .then()
                .statusCode(200)
                .body("configured", equalTo(false));
    }
}
