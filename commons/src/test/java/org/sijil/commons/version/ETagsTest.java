package org.sijil.commons.version;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "W/\"7\""})
    void thePresentVersionMatchesAlsoWhereAProxyWeakenedIt(String ifMatch) {
        assertDoesNotThrow(() -> ETags.requireMatch(ifMatch, 7));
    }

    @ParameterizedTest
    @CsvSource({"'\"6\"'", "'W/\"8\"'", "'\"6\", \"7\"'"})
    void anotherVersionIsStale(String ifMatch) {
        assertEquals(CommonProblem.STALE_VERSION, refused(ifMatch));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "*", "7"})
    void whatIsNoTagAsksForOne(String ifMatch) {
        assertEquals(CommonProblem.VERSION_REQUIRED, refused(ifMatch));
    }

    private static ProblemType refused(String ifMatch) {
        return assertThrows(Refused.class, () -> ETags.requireMatch(ifMatch, 7)).type();
    }
}
