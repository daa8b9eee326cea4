package org.sijil.commons.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"533, 53300", "533.00, 53300", "533.5, 53350", "0.05, 5", "-0.05, -5", "-1, -100", "0, 0", "007.10, 710"
    })
    void dirhamsAreReadToTheCentime(String decimal, long centimes) {
        assertEquals(new Money(centimes), Money.of(decimal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.234", "1,50", "1e3", "+1", ".5", "5.", "1 000", "NaN", "٥", "1000000000000000", "- 1"})
    void anythingElseIsNoAmount(String decimal) {
        assertThrows(IllegalArgumentException.class, () -> Money.of(decimal));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll long centimes) throws JsonProcessingException {
        var money = new Money(centimes % 10_000_000_000_000_000L);

        assertEquals(money, json.readValue(json.writeValueAsString(money), Money.class));
        assertEquals(money, Money.of(money.amount().toPlainString()));
    }

    @Property
    void aSumIsRightOrRefused(@ForAll long one, @ForAll long other) {
        BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        BigInteger difference = BigInteger.valueOf(one).subtract(BigInteger.valueOf(other));
        BigInteger product = BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));

        rightOrRefused(sum, () -> new Money(one).plus(new Money(other)));
        rightOrRefused(difference, () -> new Money(one).minus(new Money(other)));
        rightOrRefused(product, () -> new Money(one).times(other));
    }

    @Property
    void wholeDirhamsAreRightOrRefused(@ForAll long dirhams) {
        rightOrRefused(BigInteger.valueOf(dirhams).multiply(BigInteger.valueOf(100)), () -> Money.dirhams(dirhams));
    }

    @Property
    void takingAwayWhatWasAddedChangesNothing(@ForAll int one, @ForAll int other) {
        assertEquals(new Money(one), new Money(one).plus(new Money(other)).minus(new Money(other)));
    }

    @Property
    void theOrderIsThatOfTheAmounts(@ForAll long one, @ForAll long other) {
        assertEquals(
                Integer.signum(new Money(one).amount().compareTo(new Money(other).amount())),
                Integer.signum(new Money(one).compareTo(new Money(other))));
    }

    @Test
    void theAmountAlwaysHasTwoDecimals() {
        assertEquals(new BigDecimal("500.00"), Money.dirhams(500).amount());
        assertEquals("500.00 MAD", Money.dirhams(500).toString());
        assertEquals("0.00 MAD", Money.ZERO.toString());
    }

    @Test
    void itTravelsAsAmountAndCurrency() throws JsonProcessingException {
        String wire = "{\"amount\":\"533.00\",\"currency\":\"MAD\"}";

        assertEquals(wire, json.writeValueAsString(Money.dirhams(533)));
        assertEquals(Money.dirhams(533), json.readValue(wire, Money.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"533.00\",\"currency\":\"EUR\"}",
                "{\"amount\":\"533.00\",\"currency\":\"mad\"}",
                "{\"amount\":\"533.00\"}",
                "{\"currency\":\"MAD\"}",
                "{\"amount\":\"533.001\",\"currency\":\"MAD\"}",
                "{\"amount\":\"533.00\",\"currency\":\"MAD\",\"more\":1}",
                "{\"amount\":{},\"currency\":\"MAD\"}",
                "{}",
                "533",
                "\"533.00\"",
                "[]"
            })
    void anythingElseOnTheWireIsRefused(String wire) {
        var refusal = assertThrows(JsonMappingException.class, () -> json.readValue(wire, Money.class));

        assertTrue(refusal.getOriginalMessage().indexOf("533.001") < 0);
    }

    private static void rightOrRefused(BigInteger centimes, Supplier<Money> money) {
        if (centimes.compareTo(SMALLEST) < 0 || centimes.compareTo(LARGEST) > 0) {
            assertThrows(ArithmeticException.class, money::get);
        } else {
            assertEquals(new Money(centimes.longValueExact()), money.get());
        }
    }
}
