package org.sijil.commons.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {".", " 7 ", "12, rue Ibn Sina", "12 زنقة ابن سينا، حي السلام", "n° 4 bis – «\uD83C\uDFE0»"})
    void whatPeopleWriteIsTaken(String text) {
        assertTrue(text.matches(OneLine.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u0085b", "a\u2028b", "a\u200Bb", "a\u202Eb", "a\uD800b", "a\uDC00"})
    void whatCannotBeSeenOrKeptIsNot(String text) {
        assertFalse(text.matches(OneLine.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2003 "})
    void nothingToReadIsNoText(String text) {
        assertFalse(text.matches(OneLine.PATTERN));
    }

    /** A pattern that backtracks would take hours. */
    @Test
    @Timeout(5)
    void aLongTextIsJudgedAtOnce() {
        assertFalse((" ".repeat(1_000_000) + "\n").matches(OneLine.PATTERN));
    }
}
