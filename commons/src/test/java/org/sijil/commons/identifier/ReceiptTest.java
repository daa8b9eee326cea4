package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void whatIsPrintedIsRead() {
        for (int time = 0; time < 1000; time++) {
            Receipt receipt = some();

            assertEquals(27, receipt.value().length());
            assertEquals(Optional.of(receipt), Receipt.read(receipt.printed()));
            assertEquals(Optional.of(receipt), Receipt.read(receipt.qr()));
            assertEquals(
                    Optional.of(receipt), Receipt.read(" " + receipt.printed().toLowerCase(Locale.ROOT) + "\n"));
        }
    }

    @Test
    void theExtremesAreReceiptsToo() {
        assertEquals("0".repeat(27), Receipt.of(new byte[16]).value());
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 0xFF);
        assertEquals("7" + "Z".repeat(25), Receipt.of(ones).value().substring(0, 26));
    }

    @Test
    void lettersThatLookLikeDigitsAreRead() {
        Receipt zeros = Receipt.of(new byte[16]);

        assertEquals(Optional.of(zeros), Receipt.read("OoOOOOOOO-OOOOOOOOO-OOOOOOOO0"));
    }

    @Test
    void aWrongSymbolIsFound() {
        for (int time = 0; time < 200; time++) {
            String right = some().value();
            int place = random.nextInt(26);
            char wrong = right.charAt(place) == '7' ? '3' : '7';

            assertTrue(Receipt.read(right.substring(0, place) + wrong + right.substring(place + 1))
                    .isEmpty());
        }
    }

    @Test
    void neighboursThatChangedPlacesAreFound() {
        for (int time = 0; time < 200; time++) {
            String right = some().value();
            int place = random.nextInt(25);
            if (right.charAt(place) != right.charAt(place + 1)) {
                String swapped = right.substring(0, place)
                        + right.charAt(place + 1)
                        + right.charAt(place)
                        + right.substring(place + 2);
                assertTrue(Receipt.read(swapped).isEmpty());
            }
        }
    }

    @Test
    void whatIsNoReceiptIsNone() {
        for (String text : new String[] {"", "-", "SIJIL:R:", "x".repeat(100_000), "٠".repeat(27), "U".repeat(27)}) {
            assertTrue(Receipt.read(text).isEmpty());
        }
    }

    private Receipt some() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Receipt.of(bytes);
    }
}
