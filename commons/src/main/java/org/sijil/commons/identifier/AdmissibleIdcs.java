package org.sijil.commons.identifier;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The identifiers that may be handed out, in ascending order, each with its place: valid, and none of the patterns that
 * people mix up when they copy, dictate or remember a number.
 *
 * <ul>
 *   <li>no digit three times in a row (2<b>777</b>…): the third is dropped or doubled;
 *   <li>no four digits in a row that rise or fall by one (<b>3456</b>…, <b>9876</b>…): they look invented, and people
 *       type them to get past a form. There is no step from 9 to 0;
 *   <li>no palindrome (2345665432): it reads the same from the wrong end;
 *   <li>no half said twice (23854 23854): copied once or three times;
 *   <li>no two digits taking turns (2727272727): nobody counts five pairs right.
 * </ul>
 *
 * <p>The first two show within a few neighbours, and {@link LocalPatterns} counts without them. The others are few enough
 * to be listed once; their places are skipped.
 */
final class AdmissibleIdcs {

    private static final int HALF = Idcs.LENGTH / 2;
    private static final int SMALLEST_HALF = 20_000;
    private static final int END_OF_HALVES = 100_000;
    private static final int SMALLEST_PAIR = 20;
    private static final int END_OF_PAIRS = 100;

    private final LocalPatterns local = new LocalPatterns();
    private final int[] skipped = placesToSkip(local);

    /** How many there are. */
    int size() {
        return local.size() - skipped.length;
    }

    /** The one that has exactly {@code rank} smaller ones. */
    Idcs at(int rank) {
        return new Idcs(local.at(rank + skippedBefore(rank)));
    }

    /** How many skipped places lie before the rank-th place that is not skipped. */
    private int skippedBefore(int rank) {
        int from = 0;
        int to = skipped.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (skipped[middle] - middle <= rank) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Places among the local patterns of palindromes, repeated halves and alternations, ascending. */
    private static int[] placesToSkip(LocalPatterns local) {
        Stream<String> halves = IntStream.range(SMALLEST_HALF, END_OF_HALVES)
                .mapToObj(Integer::toString)
                .flatMap(half -> Stream.of(half + mirrored(half), half + half));
        Stream<String> alternations = IntStream.range(SMALLEST_PAIR, END_OF_PAIRS)
                .mapToObj(pair -> Integer.toString(pair).repeat(HALF));
        return Stream.concat(halves, alternations)
                .filter(Verhoeff::isValid)
                .mapToInt(local::rankOf)
                .filter(place -> place >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private static String mirrored(String half) {
        return new StringBuilder(half).reverse().toString();
    }
}
