package org.sijil.gateway;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.testing.EndpointFuzz;
import org.sijil.testing.FuzzReport;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class GarbageTest {

    @Test
    void garbageIsNeverOurFault() {
        FuzzReport report = EndpointFuzz.noServerErrors(
                TestTokens.of("citizen", "statistician"),
                TestTokens.partner("enrollment:coverage", "social:score-class", "population:attributes"));

        assertTrue(report.requests() > 50, report.toString());
    }
}
