package org.sijil.localstack.load;

/**
 * One row of the committee's table.
 *
 * @param sample what the registries say of the sample; not a number where they withhold it because it is so little
 * @param official the official figure of the whole country
 * @param scaled whether the official figure grows with the number of households
 * @param source date of the official figure and, in brackets, where it comes from: docs/operations.md lists the sources
 */
record Indicator(String name, double sample, double official, boolean scaled, String unit, String source) {}
