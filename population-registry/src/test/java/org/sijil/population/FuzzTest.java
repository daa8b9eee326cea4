package org.sijil.population;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.testing.EndpointFuzz;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Whatever is sent, the answer is never a failure of ours. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FuzzTest {

    @Test
    void garbageIsRefusedEverywhere() {
        String staff = TestTokens.builder()
                .roles("registration-agent", "social-agent", "auditor", "statistician", "operator")
                .scopes("population:verify", "population:attributes", "feed:follow")
                .territory("*")
                .token();

        EndpointFuzz.noServerErrors(
                staff,
                TestTokens.partner("population:verify", "population:attributes"),
                TestTokens.citizen(Registry.someone().idcs()));
    }
}
