package org.sijil.commons.identifier;

/**
 * Verhoeff's control digit: a product in the dihedral group of order ten that notices every wrong digit and every swap of
 * two neighbours.
 */
final class Verhoeff {

    private static final int[][] PRODUCT = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };

    private static final int[][] PERMUTED = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
        {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
        {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
        {9, 4, 5, 3, 1, 2, 6, 8, 7, 0},
        {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
        {2, 7, 9, 3, 8, 0, 6, 4, 1, 5},
        {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}
    };

    private Verhoeff() {}

    /**
     * Takes one more digit into the remainder of the digits on its left. Verhoeff works from the right; the group is
     * associative, so multiplying each digit on from the other side gives the same product.
     *
     * @param remainder what the digits on the left came to; 0 at the start
     * @param digitsToTheRight how many digits are still to come after this one
     */
    static int step(int remainder, int digit, int digitsToTheRight) {
        return PRODUCT[PERMUTED[digitsToTheRight % PERMUTED.length][digit]][remainder];
    }

    /** Whether a string of ASCII digits, the control digit last, comes to remainder 0. */
    static boolean isValid(String digits) {
        int remainder = 0;
        for (int position = 0; position < digits.length(); position++) {
            remainder = step(remainder, digits.charAt(position) - '0', digits.length() - 1 - position);
        }
        return remainder == 0;
    }
}
