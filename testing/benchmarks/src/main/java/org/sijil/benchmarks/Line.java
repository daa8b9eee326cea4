package org.sijil.benchmarks;

/**
 * One line of the report.
 *
 * @param toFloor its rate over the floor's rate of the same run; 1 for the floor itself
 */
record Line(String work, String way, String unit, Figure figure, double toFloor) {}
