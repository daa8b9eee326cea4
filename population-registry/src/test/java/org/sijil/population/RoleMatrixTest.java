package org.sijil.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.testing.RoleMatrix;
import org.sijil.testing.SijilTestResource;

/** Walks every endpoint with every role, and with what is no right token; see {@code role-matrix.md}. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
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
        assertEquals(RoleMatrix.documented(), table.endpoints());
    }
}
