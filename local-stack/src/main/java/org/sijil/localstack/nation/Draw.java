package org.sijil.localstack.nation;

import java.util.List;

/**
 * A stream of random numbers that is the same on every machine and every JDK: SplitMix64 (Steele, Lea, Flood 2014) with
 * strict mathematics. Each household has a stream of its own, so any household can be made without those before it.
 */
final class Draw {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Draw(long seed, long stream) {
        state = mix(mix(seed) ^ stream * GOLDEN_GAMMA);
    }

    /** Scatters the bits of a number; no two numbers give the same. */
    static long mix(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The top bits of a number as a fraction from 0 to below 1. */
    static double fraction(long number) {
        return (number >>> 11) * UNIT;
    }

    /** From 0 to below 1. */
    double unit() {
        state += GOLDEN_GAMMA;
        return fraction(mix(state));
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number between two others, both included. */
    int between(int least, int most) {
        return least + (int) (unit() * (most - least + 1));
    }

    /** From the normal distribution of mean 0 and deviation 1 (Box and Muller). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    <T> T oneOf(List<T> values) {
        return values.get((int) (unit() * values.size()));
    }

    /** The place of a weight, drawn in proportion to the weights. */
    int weighted(double... weights) {
        double left = unit() * total(weights);
        for (int place = 0; place < weights.length - 1; place++) {
            left -= weights[place];
            if (left < 0) {
                return place;
            }
        }
        return weights.length - 1;
    }

    private static double total(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }
}
