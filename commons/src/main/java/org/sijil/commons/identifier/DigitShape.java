package org.sijil.commons.identifier;

/**
 * How the last digits written so far hang together. Following it from digit to digit is enough to keep out the patterns
 * that show within a few neighbours: three equal digits, and four digits in a row that go up or down by one.
 */
enum DigitShape {
    /** The last digit has nothing to do with the one before. */
    LOOSE,
    /** Two equal digits: 77. */
    PAIR,
    /** Two digits going up: 34. */
    UP_2,
    /** Three digits going up: 345. */
    UP_3,
    /** Two digits going down: 43. */
    DOWN_2,
    /** Three digits going down: 543. */
    DOWN_3,
    /** A pattern that people confuse; no digit leads out of it. */
    CONFUSABLE;

    private static final DigitShape[] RISING = {UP_2, UP_2, UP_3, CONFUSABLE, UP_2, UP_2, CONFUSABLE};
    private static final DigitShape[] FALLING = {DOWN_2, DOWN_2, DOWN_2, DOWN_2, DOWN_3, CONFUSABLE, CONFUSABLE};

    /** The shape after one more digit. */
    DigitShape next(int last, int digit) {
        if (this == CONFUSABLE) {
            return CONFUSABLE;
        }
        return switch (digit - last) {
            case 0 -> this == PAIR ? CONFUSABLE : PAIR;
            case 1 -> RISING[ordinal()];
            case -1 -> FALLING[ordinal()];
            default -> LOOSE;
        };
    }
}
