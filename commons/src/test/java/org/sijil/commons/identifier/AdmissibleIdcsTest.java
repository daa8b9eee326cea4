package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissibleIdcsTest {

    private static final int SIZE = 735_561_409;

    /** The rules once more, written as differently as possible. */
    private static final Pattern CONFUSABLE = Pattern.compile("(\\d)\\1\\1"
            + "|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210"
            + "|^(\\d{5})\\2$|^(\\d\\d)\\3{4}$|^(\\d)(\\d)(\\d)(\\d)(\\d)\\8\\7\\6\\5\\4$");

    private static final AdmissibleIdcs ADMISSIBLE = new AdmissibleIdcs();

    @Test
    void thereAreExactlyAsManyAsPromised() {
        assertEquals(SIZE, ADMISSIBLE.size());
        assertTrue(SIZE > 500_000_000, "a smaller space could be guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "2012", "4242", "5454", "8642", "9899", "9998"})
    void aSliceHoldsWhatCountingByHandFindsInTheSameOrder(String prefix) {
        int from = placeOf(prefix + "000000");
        int until = placeOf(Integer.toString(Integer.parseInt(prefix) + 1) + "000000");

        List<String> listed = IntStream.range(from, until)
                .mapToObj(ADMISSIBLE::at)
                .map(Idcs::value)
                .toList();

        assertEquals(byHand(prefix), listed);
    }

    @Property
    void noneIsAPatternThatPeopleConfuse(@ForAll @IntRange(max = SIZE - 1) int place) {
        assertFalse(CONFUSABLE.matcher(ADMISSIBLE.at(place).value()).find());
    }

    @Property
    void theyAscend(@ForAll @IntRange(max = SIZE - 2) int place) {
        String here = ADMISSIBLE.at(place).value();

        assertTrue(here.compareTo(ADMISSIBLE.at(place + 1).value()) < 0);
    }

    @Test
    void theFirstAndTheLastAreTheEndsOfTheSpace() {
        assertEquals(byHand("2001").get(0), ADMISSIBLE.at(placeOf("2001000000")).value());
        assertTrue(ADMISSIBLE.at(0).value().startsWith("2001"), "2000… has three zeros");
        assertTrue(ADMISSIBLE.at(SIZE - 1).value().startsWith("9989"), "9990… has three nines");
    }

    /** How many lie below a number, found by halving: the places are in ascending order. */
    private int placeOf(String number) {
        int from = 0;
        int to = SIZE;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean below = ADMISSIBLE.at(middle).value().compareTo(number) < 0;
            from = below ? middle + 1 : from;
            to = below ? to : middle;
        }
        return from;
    }

    private static List<String> byHand(String prefix) {
        return IntStream.range(0, 1_000_000)
                .mapToObj(rest -> prefix + Integer.toString(1_000_000 + rest).substring(1))
                .filter(Idcs::isValid)
                .filter(number -> !CONFUSABLE.matcher(number).find())
                .toList();
    }
}
