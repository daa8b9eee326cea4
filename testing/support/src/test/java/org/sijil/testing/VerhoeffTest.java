package org.sijil.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerhoeffTest {

    @Test
    void theControlDigitsAreThoseOfTheLiterature() {
        assertEquals(3, Verhoeff.controlDigit("236"));
        assertEquals(1, Verhoeff.controlDigit("12345"));
    }

    @Test
    void everyOtherDigitChangesTheControlDigit() {
        String nine = TestPeople.idcs().substring(0, 9);
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != nine.charAt(4)) {
                String wrong = nine.substring(0, 4) + digit + nine.substring(5);
                assertNotEquals(Verhoeff.controlDigit(nine), Verhoeff.controlDigit(wrong));
            }
        }
    }

    @Test
    void peopleAreNeverGivenTwice() {
        Set<String> seen = new HashSet<>();
        for (int person = 0; person < 10_000; person++) {
            assertTrue(seen.add(TestPeople.nextCnie()));
            assertTrue(seen.add(TestPeople.nextPhone()));
            assertTrue(seen.add(TestPeople.idcs()));
            assertTrue(seen.add(TestPeople.uniqueFamilyName().ar()));
        }
    }
}
