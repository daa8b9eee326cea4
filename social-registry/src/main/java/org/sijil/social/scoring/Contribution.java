package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a score's breakdown; the lines add up to the score before its one rounding. Numbers are decimal strings:
 * exact, but for thirds and the like, which are shown to {@value #DECIMALS} decimals.
 *
 * @param variable its name in the formula; {@code intercept} and {@code region} for the two constants
 * @param contribution value times coefficient
 */
@RegisterForReflection
public record Contribution(String variable, String value, String coefficient, String contribution) {

    static final int DECIMALS = 12;

    static Contribution of(String variable, BigDecimal numerator, int denominator, BigDecimal coefficient) {
        return new Contribution(
                variable,
                shown(numerator, denominator),
                coefficient.toPlainString(),
                shown(numerator.multiply(coefficient), denominator));
    }

    private static String shown(BigDecimal numerator, int denominator) {
        return numerator
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
