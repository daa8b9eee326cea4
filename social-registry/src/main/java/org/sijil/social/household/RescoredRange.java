package org.sijil.social.household;

/**
 * What came of scoring a range of households anew.
 *
 * @param found how many households were looked at
 * @param changed how many of them have another score or formula now
 */
public record RescoredRange(int found, int changed) {}
