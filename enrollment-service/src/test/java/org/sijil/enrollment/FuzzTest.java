package org.sijil.enrollment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.testing.EndpointFuzz;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Whatever is sent, the answer is never a failure of ours. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class FuzzTest {

    @Test
    void garbageIsRefusedEverywhere() {
        String staff = TestTokens.builder()
                .roles("scheme-manager", "support-manager", "payment-approver", "auditor", "statistician", "operator")
                .scopes("enrollment:coverage", "feed:follow")
                .territory("*")
                .token();
        EndpointFuzz.noServerErrors(staff, TestTokens.citizen(TestPeople.idcs()));
    }
}
