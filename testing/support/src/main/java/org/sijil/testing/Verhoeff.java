package org.sijil.testing;

/**
 * Verhoeff's control digit, computed from the symmetries of the pentagon and not from the tables that {@code commons}
 * uses, so that a slip in one is seen by the other. J. Verhoeff, Error Detecting Decimal Codes, 1969.
 */
final class Verhoeff {

    private Verhoeff() {}

    /** The digit to write after {@code digits}. */
    static int controlDigit(String digits) {
        int sum = 0;
        for (int place = 1; place <= digits.length(); place++) {
            sum = compose(sum, permuted(digits.charAt(digits.length() - place) - '0', place));
        }
        return inverse(sum);
    }

    /** Composition in the dihedral group of order ten: 0 to 4 are rotations, 5 to 9 reflections. */
    private static int compose(int left, int right) {
        int turn = left < 5 ? left + right % 5 : left - right % 5;
        boolean mirrored = left < 5 == right >= 5;
        return Math.floorMod(turn, 5) + (mirrored ? 5 : 0);
    }

    /** Verhoeff's permutation, the cycle (0 1 5 8 9 4 2 7)(3 6), applied {@code times} times. */
    private static int permuted(int digit, int times) {
        String cycle = digit == 3 || digit == 6 ? "36" : "01589427";
        return cycle.charAt((cycle.indexOf('0' + digit) + times) % cycle.length()) - '0';
    }

    private static int inverse(int digit) {
        return digit < 5 ? (5 - digit) % 5 : digit;
    }
}
