package org.sijil.population.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseStateTest {

    @Test
    void aCaseGoesFromOpenThroughAClaimToADecisionAndWhatEndedStaysSo() {
        assertEquals(Set.of(CaseState.ASSIGNED, CaseState.WITHDRAWN), CaseState.OPEN.next());
        assertEquals(Set.of(CaseState.ASSIGNED, CaseState.DECIDED, CaseState.WITHDRAWN), CaseState.ASSIGNED.next());
        assertTrue(
                CaseState.DECIDED.next().isEmpty() && CaseState.WITHDRAWN.next().isEmpty());
    }
}
