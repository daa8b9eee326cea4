package org.sijil.commons.identifier;

/**
 * All identifiers with a right first digit, a right control digit and no run of {@link DigitShape}, in ascending order:
 * how many there are, which is the n-th, and the n of a given one. A small automaton reads digits from the left and a table
 * holds, for each of its states, how many ways lead from it to a valid end; nothing is enumerated.
 */
final class LocalPatterns {

    private static final int LENGTH = Idcs.LENGTH;
    private static final int FIRST_DIGIT_FROM = 2;
    private static final int TEN = 10;

    /** Ways to a valid end by digits already written, and by {@link #state}. */
    private final int[][] ways = new int[LENGTH + 1][DigitShape.COUNT * TEN * TEN];

    LocalPatterns() {
        for (int shape = 0; shape < DigitShape.COUNT; shape++) {
            for (int last = 0; last < TEN; last++) {
                ways[LENGTH][state(shape, last, 0)] = 1;
            }
        }
        for (int written = LENGTH - 1; written >= 1; written--) {
            for (int state = 0; state < ways[written].length; state++) {
                ways[written][state] = waysOnwards(written, state);
            }
        }
    }

    private int waysOnwards(int written, int state) {
        int sum = 0;
        for (int digit = 0; digit < TEN; digit++) {
            sum += waysAfter(written, state, digit);
        }
        return sum;
    }

    /** How many identifiers there are. */
    int size() {
        int sum = 0;
        for (int digit = FIRST_DIGIT_FROM; digit < TEN; digit++) {
            sum += ways[1][first(digit)];
        }
        return sum;
    }

    /** The identifier that has exactly {@code rank} smaller ones. */
    String at(int rank) {
        char[] digits = new char[LENGTH];
        int left = rank;
        int state = -1;
        for (int written = 0; written < LENGTH; written++) {
            int digit = written == 0 ? FIRST_DIGIT_FROM : 0;
            for (int ways = waysAfter(written, state, digit); left >= ways; ways = waysAfter(written, state, digit)) {
                left -= ways;
                digit++;
            }
            digits[written] = (char) ('0' + digit);
            state = after(written, state, digit);
        }
        return String.valueOf(digits);
    }

    /** How many smaller identifiers there are, or -1 if this one is not among them. */
    int rankOf(String digits) {
        int rank = 0;
        int state = -1;
        for (int written = 0; written < LENGTH; written++) {
            int digit = digits.charAt(written) - '0';
            for (int smaller = written == 0 ? FIRST_DIGIT_FROM : 0; smaller < digit; smaller++) {
                rank += waysAfter(written, state, smaller);
            }
            if (waysAfter(written, state, digit) == 0) {
                return -1;
            }
            state = after(written, state, digit);
        }
        return rank;
    }

    private int waysAfter(int written, int state, int digit) {
        int next = after(written, state, digit);
        return next < 0 ? 0 : ways[written + 1][next];
    }

    /** The state after one more digit, or -1 if that would make a pattern that people confuse. */
    private static int after(int written, int state, int digit) {
        if (written == 0) {
            return first(digit);
        }
        int last = state / TEN % TEN;
        int shape = DigitShape.next(state / (TEN * TEN), last, digit);
        int remainder = Verhoeff.step(state % TEN, digit, LENGTH - 1 - written);
        return shape == DigitShape.CONFUSABLE ? -1 : state(shape, digit, remainder);
    }

    private static int first(int digit) {
        return state(DigitShape.LOOSE, digit, Verhoeff.step(0, digit, LENGTH - 1));
    }

    private static int state(int shape, int last, int remainder) {
        return (shape * TEN + last) * TEN + remainder;
    }
}
