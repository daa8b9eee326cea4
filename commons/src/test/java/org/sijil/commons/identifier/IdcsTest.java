package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdcsTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"2000000006", "3456789019", "9876543217", "4815162341"})
    void numbersThatTheRsuClientAcceptsAreValid(String number) {
        assertTrue(Idcs.isValid(number));
        assertEquals(number, new Idcs(number).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2000000000",
                "200000000",
                "20000000066",
                " 2000000006",
                "2000000006\n",
                "0000000000",
                "1000000001",
                "200000000x",
                "-200000006",
                "٢٠٠٠٠٠٠٠٠٦"
            })
    void anythingElseIsNot(String number) {
        assertFalse(Idcs.isValid(number));
        assertThrows(IllegalArgumentException.class, () -> new Idcs(number));
    }

    @Property
    void everyWrongDigitIsNoticed(
            @ForAll("valid") String number,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        Assume.that(number.charAt(position) != digit);

        assertFalse(Idcs.isValid(number.substring(0, position) + digit + number.substring(position + 1)));
    }

    @Property
    void everySwapOfNeighboursIsNoticed(@ForAll("valid") String number, @ForAll @IntRange(max = 8) int position) {
        char left = number.charAt(position);
        char right = number.charAt(position + 1);
        Assume.that(left != right);

        assertFalse(Idcs.isValid(number.substring(0, position) + right + left + number.substring(position + 2)));
    }

    @Property
    void exactlyOneControlDigitFits(@ForAll @IntRange(min = 200_000_000, max = 999_999_999) int body) {
        long fitting = "0123456789"
                .chars()
                .filter(digit -> Idcs.isValid(body + Character.toString(digit)))
                .count();

        assertEquals(1, fitting);
    }

    @Test
    void itIsAPlainStringOnTheWire() throws JsonProcessingException {
        assertEquals("\"4815162341\"", json.writeValueAsString(new Idcs("4815162341")));
        assertEquals(new Idcs("4815162341"), json.readValue("\"4815162341\"", Idcs.class));
    }

    @Test
    void aRefusalDoesNotRepeatTheNumber() {
        var refusal =
                assertThrows(ValueInstantiationException.class, () -> json.readValue("\"4815162342\"", Idcs.class));

        assertFalse(refusal.getOriginalMessage().contains("4815"));
    }

    @Test
    void aTextOfItHidesTheNumber() {
        assertEquals("Idcs[…41]", new Idcs("4815162341").toString());
    }

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.integers()
                .between(200_000_000, 999_999_999)
                .map(body -> "0123456789"
                        .chars()
                        .mapToObj(digit -> body + Character.toString(digit))
                        .filter(Idcs::isValid)
                        .findFirst()
                        .orElseThrow());
    }
}
