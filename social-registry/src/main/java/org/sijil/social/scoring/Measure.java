package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.function.Function;

/** Something that can be taken from a household as a number, by a name that formulas use. */
record Measure(Kind kind, Function<Facts, BigDecimal> from) {

    /** What kind of number it is, and so which types of variable it can be. */
    enum Kind {
        FLAG,
        COUNT,
        AGE,
        AMOUNT
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

    BigDecimal of(Facts facts) {
        return from.apply(facts);
    }
}
