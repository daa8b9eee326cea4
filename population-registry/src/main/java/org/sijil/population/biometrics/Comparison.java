package org.sijil.population.biometrics;

/**
 * Whether a sample is of the body that was captured.
 *
 * @param score the matcher's own; what it means is the matcher's to say
 */
public record Comparison(boolean match, double score) {}
