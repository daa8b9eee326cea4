package org.sijil.localstack.nation;

import java.util.Locale;

/** Numbers of identity cards and residence permits, different for every member of every household of every sample. */
final class Papers {

    /** More than any household has members. */
    static final int MEMBERS = 32;

    private static final long DIGITS = 1_000_000;
    private static final long LETTERS = 26;
    private static final long CARDS = LETTERS * LETTERS * DIGITS;

    /** No common factor with the number of cards, so that the numbers look drawn and still never meet. */
    private static final long STRIDE = 412_345_679;

    private final long first;

    Papers(long seed) {
        first = Math.floorMod(Draw.mix(seed), CARDS);
    }

    /** Two letters and six digits (morocco.md §4.4). */
    String cnie(long household, int member) {
        long number = number(household, member);
        char first = (char) ('A' + number / DIGITS / LETTERS);
        char second = (char) ('A' + number / DIGITS % LETTERS);
        return String.format(Locale.ROOT, "%c%c%06d", first, second, number % DIGITS);
    }

    /** A letter and nine digits; the form is ours. */
    String permit(long household, int member) {
        return String.format(Locale.ROOT, "S%09d", number(household, member));
    }

    private long number(long household, int member) {
        long slot = Math.floorMod(first + household * MEMBERS + member, CARDS);
        return slot * STRIDE % CARDS;
    }
}
