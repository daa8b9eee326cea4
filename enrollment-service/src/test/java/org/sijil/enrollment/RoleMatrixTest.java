package org.sijil.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.testing.RoleMatrix;

/** Walks every endpoint with every role, and with what is no right token; see {@code role-matrix.md}. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class RoleMatrixTest {

    private final RoleMatrix table = RoleMatrix.of(RoleMatrixTest.class);

    @Test
    void theTableHoldsForEveryRole() {
        assertEquals(List.of(), table.brokenCells());
    }

    @Test
    void onlyAValidTokenOfTheRealmIsHeard() {
        assertEquals(List.of(), table.openToStrangers());
    }

    @Test
    void everyEndpointStandsInTheTable() {
        Set<String> documented = RoleMatrix.documented();
        assertTrue(documented.remove("GET /v1/regimes"), "the law is open to everybody");

        assertEquals(documented, table.endpoints());
    }
}
