package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sijil.commons.problem.InvalidValue;

class VirtualIdTest {

    private final SecureRandom random = new SecureRandom();

    @Property
    void whatIsDrawnIsValidAndEveryWrongDigitIsNoticed(
            @ForAll @IntRange(max = 15) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        String number = VirtualId.drawn(random).value();
        char wrong = (char) ('0' + (number.charAt(place) - '0' + more) % 10);

        assertTrue(VirtualId.isValid(number));
        assertFalse(VirtualId.isValid(number.substring(0, place) + wrong + number.substring(place + 1)));
    }

    @Test
    void nothingElseIsOne() {
        for (String text : new String[] {null, "", "4092804662", "0000000000000000", "٤٨١٠٦٥٢٩٣٧١٦٠٢٥٦"}) {
            assertFalse(VirtualId.isValid(text));
        }
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> new VirtualId("4810652937160255x"));
        assertEquals("invalid-virtual-id", refusal.reason().code());
    }

    @Test
    void itIsNotWrittenOutByAccident() {
        assertFalse(VirtualId.drawn(random).toString().matches(".*[0-9]{3}.*"));
    }
}
