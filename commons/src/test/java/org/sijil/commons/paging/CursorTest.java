package org.sijil.commons.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.problem.Refused;

class CursorTest {

    @Property
    void aCursorIsReadAsItWasWritten(@ForAll @NumericChars @AlphaChars String one, @ForAll @NumericChars String two) {
        assertEquals(List.of(one, two), Cursor.decode(Cursor.encode(one, two), 2, List::copyOf));
    }

    @Property
    void aTruncatedCursorIsRefused(
            @ForAll @NumericChars @StringLength(min = 1, max = 40) String key, @ForAll @IntRange(min = 1) int cut) {
        String cursor = Cursor.encode(key);

        assertRefused(cursor.substring(0, Math.max(0, cursor.length() - 1 - cut % cursor.length())));
    }

    /** The last character may hold bits that count for nothing; all others are noticed. */
    @Property
    void aChangedCharacterIsNoticed(
            @ForAll @NumericChars @StringLength(min = 1, max = 40) String key,
            @ForAll @IntRange(max = 1000) int place,
            @ForAll @CharRange(from = 'A', to = 'Z') char other) {
        String cursor = Cursor.encode(key);
        int at = place % (cursor.length() - 1);
        Assume.that(cursor.charAt(at) != other);

        assertRefused(cursor.substring(0, at) + other + cursor.substring(at + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "!!", "MQ", "eyJhIjoxfQ", "AAAAAAA\u0660"})
    void whatIsNotOursIsRefused(String cursor) {
        assertRefused(cursor);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(Refused.class, () -> Cursor.decode(Cursor.encode("2026-11-22", "7"), 1, List::copyOf));
        assertThrows(Refused.class, () -> Cursor.decode(Cursor.encode("7"), 1, parts -> LocalDate.parse(parts.get(0))));
    }

    private static void assertRefused(String cursor) {
        Refused refusal = assertThrows(Refused.class, () -> Cursor.decode(cursor, 1, List::copyOf));
        assertEquals("invalid-cursor", refusal.type().code());
    }
}
