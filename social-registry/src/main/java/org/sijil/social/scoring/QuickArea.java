package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The formula of one area in whole numbers of one small unit, so that a score is a few multiplications of longs and one
 * division. As exact as {@link ExactSum}: nothing is rounded before that division, and where a long could overflow there
 * is no answer.
 */
final class QuickArea {

    /** Far above what a declaration admits; a number beyond it is left to the slow sum. */
    private static final long LARGEST_COUNT = 1_000;

    private static final long LARGEST_AMOUNT = 1_000_000_000;

    private final Measured[] measures;
    private final Transform[] transforms;
    private final Denominator[] denominators;
    private final long[] coefficients;
    private final long[] largest;
    private final long intercept;
    private final Map<String, Long> regions = new HashMap<>();
    private final long perLastDecimal;
    private final long largestCommon;

    private QuickArea(AreaFormula area, int decimals, int unit, long largestCommon) {
        List<Variable> variables = area.variables();
        measures = variables.stream().map(Variable::measured).toArray(Measured[]::new);
        transforms = variables.stream().map(Variable::transform).toArray(Transform[]::new);
        denominators = variables.stream().map(each -> each.type().denominator()).toArray(Denominator[]::new);
        coefficients = variables.stream()
                .mapToLong(each ->
                        scaled(each.coefficient(), unit - each.measured().kind().decimals()))
                .toArray();
        largest = variables.stream().mapToLong(each -> largest(each.measured())).toArray();
        intercept = scaled(area.intercept(), unit);
        area.regions().forEach(region -> regions.put(region.code(), scaled(region.constant(), unit)));
        perLastDecimal = perLastDecimal(unit, decimals);
        this.largestCommon = largestCommon;
    }

    /** Nothing for a formula whose numbers no long could hold. */
    static Optional<QuickArea> of(AreaFormula area, int decimals) {
        int unit = unit(area, decimals);
        long largestCommon = largestCommon(area, unit, perLastDecimal(unit, decimals));
        return largestCommon < 1 ? Optional.empty() : Optional.of(new QuickArea(area, decimals, unit, largestCommon));
    }

    /** The score in units of the last decimal, or nothing where only the slow sum is sure to be right. */
    OptionalLong score(Facts facts, String region, Switches.Rounding rounding) {
        long shares = facts.denominatorOfShares();
        long bills = facts.denominatorOfBills();
        long common = shares == bills ? shares : shares * bills;
        Long constant = regions.get(region);
        if (constant == null || common <= 0 || common > largestCommon) {
            return OptionalLong.empty();
        }
        long whole = intercept + constant;
        long shared = 0;
        long billed = 0;
        for (int index = 0; index < measures.length; index++) {
            long measured = measures[index].of(facts);
            if (measured < 0 || measured > largest[index]) {
                return OptionalLong.empty();
            }
            long weighed = transforms[index].apply(measured) * coefficients[index];
            switch (denominators[index]) {
                case NONE -> whole += weighed;
                case SHARES -> shared += weighed;
                case BILLS -> billed += weighed;
            }
        }
        long sum = whole * common + shared * (common / shares) + billed * (common / bills);
        return OptionalLong.of(rounding.divide(sum, common * perLastDecimal));
    }

    /** The decimals that keep every product whole. */
    private static int unit(AreaFormula area, int decimals) {
        int most = Math.max(decimals, area.intercept().scale());
        for (RegionConstant region : area.regions()) {
            most = Math.max(most, region.constant().scale());
        }
        for (Variable each : area.variables()) {
            most = Math.max(
                    most, each.coefficient().scale() + each.measured().kind().decimals());
        }
        return most;
    }

    /** The greatest common denominator with which no sum leaves the range of a long. */
    private static long largestCommon(AreaFormula area, int unit, long perLastDecimal) {
        BigDecimal most = area.intercept().abs();
        for (RegionConstant region : area.regions()) {
            most = most.max(area.intercept().abs().add(region.constant().abs()));
        }
        for (Variable each : area.variables()) {
            long value = each.transform().apply(largest(each.measured()));
            most = most.add(
                    each.measured().number(value).multiply(each.coefficient().abs()));
        }
        BigDecimal sum = most.scaleByPowerOfTen(unit).max(BigDecimal.valueOf(2 * perLastDecimal));
        return BigDecimal.valueOf(Long.MAX_VALUE).divideToIntegralValue(sum).longValue();
    }

    private static long largest(Measured measure) {
        return switch (measure.kind()) {
            case FLAG -> 1;
            case COUNT, AGE -> LARGEST_COUNT;
            case AMOUNT -> LARGEST_AMOUNT;
        };
    }

    private static long perLastDecimal(int unit, int decimals) {
        return BigDecimal.ONE.scaleByPowerOfTen(unit - decimals).longValueExact();
    }

    private static long scaled(BigDecimal number, int decimals) {
        return number.scaleByPowerOfTen(decimals).longValueExact();
    }
}
