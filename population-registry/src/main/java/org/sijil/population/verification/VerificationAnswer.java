package org.sijil.population.verification;

/**
 * The whole answer, alike for an unknown number, a dead holder and a wrong fact.
 *
 * @param verified whether a living person holds the number and every declared fact is right
 */
public record VerificationAnswer(boolean verified) {}
