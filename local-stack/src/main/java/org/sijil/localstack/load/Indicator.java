package org.sijil.localstack.load;

/**
 * One row of the committee's table.
 *
 * @param sample what the registries say of the sample
 * @param official the official figure of the whole country
 * @param scaled whether the official figure grows with the number of households
 * @param source date and place of the official figure
 */
record Indicator(String name, double sample, double official, boolean scaled, String unit, String source) {}
