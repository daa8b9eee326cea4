package org.sijil.benchmarks;

/**
 * What one measurement found.
 *
 * @param perSecond units done a second
 * @param p50 median time of one, in milliseconds; NaN where single ones were not timed
 * @param p95 the time that 95 of 100 stay under, in milliseconds
 * @param p99 the time that 99 of 100 stay under, in milliseconds
 */
record Figure(double perSecond, double p50, double p95, double p99) {

    static Figure rate(double perSecond) {
        return new Figure(perSecond, Double.NaN, Double.NaN, Double.NaN);
    }
}
