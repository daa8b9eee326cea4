package org.sijil.commons.identifier;

/**
 * How the last digits written so far hang together. Following it from digit to digit is enough to keep out the patterns
 * that show within a few neighbours: three equal digits, and four digits in a row that go up or down by one. Shapes are
 * plain numbers because they index a table.
 */
final class DigitShape {

    /** The last digit has nothing to do with the one before. */
    static final int LOOSE = 0;

    /** How many shapes there are that another digit may follow. */
    static final int COUNT = 6;

    /** A pattern that people confuse. */
    static final int CONFUSABLE = -1;

    /** Two equal digits: 77. */
    private static final int PAIR = 1;

    /** Two digits going up: 34. Three: 345. */
    private static final int UP_2 = 2;

    private static final int UP_3 = 3;

    /** Two digits going down: 43. Three: 543. */
    private static final int DOWN_2 = 4;

    private static final int DOWN_3 = 5;

    private DigitShape() {}

    /** The shape after one more digit. */
    static int next(int shape, int last, int digit) {
        return switch (digit - last) {
            case 0 -> shape == PAIR ? CONFUSABLE : PAIR;
            case 1 -> longer(shape, UP_2, UP_3);
            case -1 -> longer(shape, DOWN_2, DOWN_3);
            default -> LOOSE;
        };
    }

    private static int longer(int shape, int two, int three) {
        if (shape == three) {
            return CONFUSABLE;
        }
        return shape == two ? three : two;
    }
}
