package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of fractions kept without any rounding: decimal numerators, gathered by whole denominator. The one division, over
 * the common denominator, is also the one rounding, so that the last decimal is the right one.
 */
final class ExactSum {

    private final Map<Integer, BigDecimal> numerators = new TreeMap<>();

    void add(BigDecimal numerator, int denominator) {
        numerators.merge(denominator, numerator, BigDecimal::add);
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        BigDecimal common =
                numerators.keySet().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal sum = numerators.entrySet().stream()
                .map(part -> part.getValue().multiply(common.divide(BigDecimal.valueOf(part.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(common, decimals, mode);
    }
}
