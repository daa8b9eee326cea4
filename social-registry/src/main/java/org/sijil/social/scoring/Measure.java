package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be taken from a household as a whole number, by a name that formulas use.
 *
 * @param answer the answer of the declaration behind it; null when it follows from the members alone
 * @param from amounts in centimes, all else as it is counted
 */
record Measure(Kind kind, @Nullable String answer, ToLongFunction<Facts> from) {

    /** What kind of number it is, and so which types of variable it can be. */
    enum Kind {
        FLAG(0),
        COUNT(0),
        AGE(0),
        AMOUNT(2);

        private final int decimals;

        Kind(int decimals) {
            this.decimals = decimals;
        }

        /** Of the unit, as against what coefficients weigh. */
        int decimals() {
            return decimals;
        }
    }

    boolean suits(VariableType type, Transform transform) {
        return switch (type) {
            case FLAG ->
                (kind == Kind.FLAG && transform == Transform.NONE)
                        || (kind == Kind.COUNT && transform == Transform.AT_LEAST_ONE);
            case COUNT -> kind == Kind.COUNT && transform != Transform.AT_LEAST_ONE;
            case SHARE -> kind == Kind.COUNT && transform == Transform.NONE;
            case AGE -> kind == Kind.AGE && transform != Transform.AT_LEAST_ONE;
            case AMOUNT_PER_HEAD -> kind == Kind.AMOUNT && transform == Transform.NONE;
        };
    }

    long of(Facts facts) {
        return from.applyAsLong(facts);
    }

    /** What coefficients weigh. */
    BigDecimal number(long measured) {
        return BigDecimal.valueOf(measured, kind.decimals());
    }
}
