package org.sijil.population.likeness;

import java.util.HashMap;
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

    /**
     * As counted among the registered, and among imagined people whose names are all of the usual rarity: in a register of fifty a
     * name is not common because two bear it.
     *
     * @param counted the share of each common name, by its code
     * @param registered how many people were counted
     */
    static NameShares of(Map<String, Double> counted, double registered, Weights.Rarity rarity) {
        double all = registered + rarity.imagined();
        Map<String, Double> byCode = new HashMap<>();
        counted.forEach(
                (code, share) -> byCode.put(code, (share * registered + rarity.usual() * rarity.imagined()) / all));
        return new NameShares(
                byCode, byCode.values().stream().min(Double::compare).orElse(rarity.usual()));
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
