package org.sijil.social;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.testing.EndpointFuzz;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Whatever is sent to whatever address, the answer is never a failure of ours. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class FuzzTest {

    @Test
    void hostileRequestsAreRefusedInGoodOrder() {
        EndpointFuzz.noServerErrors(
                TestTokens.of("social-agent"),
                TestTokens.of("auditor"),
                TestTokens.citizen(TestPeople.idcs()),
                TestTokens.partner("feed:follow", "social:score-class", "social:score", "social:composition"));
    }
}
