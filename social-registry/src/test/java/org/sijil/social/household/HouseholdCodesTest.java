package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sijil.commons.problem.InvalidValue;

/** Codes of any length are given once each; a length whose codes are used up stops the start. */
class HouseholdCodesTest {

    @Test
    void codesOfEveryLengthAreGivenOnce() {
        for (int length = HouseholdCode.SHORTEST; length <= HouseholdCode.LONGEST; length++) {
            HouseholdCodes codes = codes(length);
            long given = LongStream.rangeClosed(1, 20_000)
                    .mapToObj(number -> codes.of(number, 1).value())
                    .distinct()
                    .count();
            assertEquals(20_000, given);
            assertEquals(length, codes.of(7, 12).value().length());
            assertEquals('9', codes.of(7, 12).value().charAt(length - 1));
        }
    }

    @Test
    void theUsualCodesStayWhatTheyWere() {
        assertEquals("33363158181", codes(11).of(1, 1).value());
        assertEquals("30581718291", codes(11).of(10_000, 1).value());
    }

    @Test
    void aLengthWhoseCodesAreUsedUpStopsTheStart() {
        assertDoesNotThrow(() -> codes(9).requireRoom(99_999_999));
        assertThrows(IllegalStateException.class, () -> codes(9).requireRoom(100_000_000));
        assertThrows(InvalidValue.class, () -> new HouseholdCode("12345678"));
    }

    private static HouseholdCodes codes(int length) {
        return new HouseholdCodes(() -> length);
    }
}
