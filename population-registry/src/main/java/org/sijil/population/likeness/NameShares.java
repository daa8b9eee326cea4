package org.sijil.population.likeness;

import java.util.Map;

/**
 * What share of people bear a name that sounds like this: the database's own statistics of the codes in the register. A name that
 * is not among the common ones is as rare as the rarest of them.
 */
final class NameShares {

    private final Map<String, Double> byCode;
    private final double otherwise;

    private NameShares(Map<String, Double> byCode, double otherwise) {
        this.byCode = byCode;
        this.otherwise = otherwise;
    }

    /** For a register of which nothing is known yet. */
    static NameShares unknown(double usual) {
        return new NameShares(Map.of(), usual);
    }

    static NameShares of(Map<String, Double> byCode, double usual) {
        return new NameShares(
                byCode, byCode.values().stream().min(Double::compare).orElse(usual));
    }

    /** What is said of two names that agree: the larger of their shares. */
    double common(SpokenName one, SpokenName other) {
        return Math.max(of(one), of(other));
    }

    /** The share of the commonest way in which the name is written. */
    private double of(SpokenName name) {
        return name.forms()
                .mapToDouble(form -> byCode.getOrDefault(form.whole().code(), otherwise))
                .max()
                .orElse(otherwise);
    }
}
