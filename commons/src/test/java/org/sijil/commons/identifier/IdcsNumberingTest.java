package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdcsNumberingTest {

    private static final int MILLION = 1_000_000;
    private static final long CAPACITY = 735_561_409;
    /** Chi-square with 7 and with 9 degrees of freedom is larger than this once in ten thousand times. */
    private static final double IMPROBABLE_7 = 29.9;

    private static final double IMPROBABLE_9 = 33.7;

    private static final String KEY = "a key of at least thirty-two bytes";
    private static final IdcsNumbering NUMBERING = new IdcsNumbering(key(KEY));

    @Test
    void moreThanFiveHundredMillionCanBeHandedOut() {
        assertEquals(CAPACITY, NUMBERING.capacity());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, CAPACITY - MILLION})
    void aMillionInARowAreDistinctAndTheirFirstDigitsEven(long from) {
        long[] numbers = million(from);

        assertEquals(MILLION, distinct(numbers));
        assertTrue(chiSquare(counts(numbers, 1_000_000_000L), 2) < IMPROBABLE_7);
    }

    @Test
    void neighboursInTheSequenceSayNothingAboutEachOther() {
        long[] numbers = million(0);
        long[] steps = IntStream.range(1, MILLION)
                .mapToLong(i -> Math.floorMod(numbers[i] - numbers[i - 1], 10_000_000_000L))
                .toArray();

        assertTrue(Math.abs(correlation(numbers)) < 0.005);
        assertTrue(distinct(steps) > MILLION - 1_000, "no step comes again and again");
        assertTrue(chiSquare(lastDigitSteps(numbers), 0) < IMPROBABLE_9);
    }

    @Test
    void anotherKeyGivesAnotherSeries() {
        var other = new IdcsNumbering(key("A key of at least thirty-two bytes"));

        long meetings = LongStream.range(0, MILLION / 4)
                .filter(number -> NUMBERING.at(number).equals(other.at(number)))
                .count();

        assertTrue(meetings <= 3, "two series meet in the same place about never");
    }

    @Test
    void theSameKeyGivesTheSameSeriesForEver() {
        byte[] key = key(KEY);
        var again = new IdcsNumbering(key);
        Arrays.fill(key, (byte) 0);

        assertEquals(NUMBERING.at(42), again.at(42));
        assertEquals("7542826958", again.at(0).value(), "a change here would hand out identifiers twice");
    }

    @Property
    void everyPlaceHasAValidIdentifier(@ForAll @LongRange(max = CAPACITY - 1) long number) {
        assertTrue(Idcs.isValid(NUMBERING.at(number).value()));
    }

    @Property
    void differentNumbersNeverMeet(
            @ForAll @LongRange(max = CAPACITY - 1) long one, @ForAll @LongRange(max = CAPACITY - 1) long other) {
        assertEquals(one == other, NUMBERING.at(one).equals(NUMBERING.at(other)));
    }

    @Test
    void manyThreadsGetWhatOneWouldGet() {
        LongFunction<Idcs> at = NUMBERING::at;

        assertEquals(
                LongStream.range(0, 50_000).mapToObj(at).toList(),
                LongStream.range(0, 50_000).parallel().mapToObj(at).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, CAPACITY, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32})
    void aNumberOutsideTheSequenceIsRefused(long number) {
        assertThrows(IllegalArgumentException.class, () -> NUMBERING.at(number));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new IdcsNumbering(new byte[IdcsNumbering.KEY_BYTES - 1]));
    }

    @Test
    void thePermutationIsOne() {
        var permutation = new KeyedPermutation(key(KEY));
        int[] places =
                IntStream.range(0, 4 * MILLION).map(permutation::of).sorted().toArray();

        assertTrue(IntStream.range(1, places.length).noneMatch(i -> places[i] == places[i - 1]));
        assertTrue(places[0] >= 0 && places[places.length - 1] < KeyedPermutation.SIZE);
    }

    private static long[] million(long from) {
        return LongStream.range(from, from + MILLION)
                .map(number -> Long.parseLong(NUMBERING.at(number).value()))
                .toArray();
    }

    private static int distinct(long[] numbers) {
        long[] sorted = Arrays.stream(numbers).sorted().toArray();
        return 1
                + (int) IntStream.range(1, sorted.length)
                        .filter(i -> sorted[i] != sorted[i - 1])
                        .count();
    }

    private static int[] counts(long[] numbers, long unit) {
        int[] counts = new int[10];
        for (long number : numbers) {
            counts[(int) (number / unit % 10)]++;
        }
        return counts;
    }

    private static int[] lastDigitSteps(long[] numbers) {
        int[] counts = new int[10];
        for (int i = 1; i < numbers.length; i++) {
            counts[Math.floorMod((int) (numbers[i] % 10 - numbers[i - 1] % 10), 10)]++;
        }
        return counts;
    }

    private static double chiSquare(int[] counts, int firstDigit) {
        double expected = Arrays.stream(counts).sum() / (double) (counts.length - firstDigit);
        return Arrays.stream(counts, firstDigit, counts.length)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static double correlation(long[] numbers) {
        double mean = Arrays.stream(numbers).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 1; i < numbers.length; i++) {
            together += (numbers[i] - mean) * (numbers[i - 1] - mean);
            alone += (numbers[i] - mean) * (numbers[i] - mean);
        }
        return together / alone;
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
