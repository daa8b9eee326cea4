package org.sijil.enrollment.regime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Scores inside expressions. CEL has no decimal and a double would blur the seventh one, so a score is a whole number there:
 * 9.3264284 is 93264284. Comparisons are exact.
 */
public final class Scores {

    /** How many decimals a score keeps. */
    public static final int DECIMALS = 7;

    /** What expressions see for a household that has no score: above every threshold. */
    public static final long NONE = Long.MAX_VALUE;

    private Scores() {}

    static long scaled(String score) {
        return new BigDecimal(score).movePointRight(DECIMALS).longValueExact();
    }

    /**
     * The score times 10^7.
     *
     * @throws ArithmeticException when it has more than 7 decimals
     */
    public static long scaled(@Nullable BigDecimal score) {
        return score == null ? NONE : score.movePointRight(DECIMALS).longValueExact();
    }
}
