/**
 * Biometrics without the samples: which were captured of whom, how good they are, and whom a matcher takes for the same body.
 *
 * <p>{@link org.sijil.population.biometrics.BiometricResource} is the way in for agents. A {@link
 * org.sijil.population.biometrics.BiometricMatcher} does the matching elsewhere; what it has not done yet waits in table {@code
 * biometric_capture} and is tried until it is. Whoever keeps requests is a {@link
 * org.sijil.population.biometrics.BiometricFollower}. Uses person, consultation, vitalevent (for the age rule), likeness and
 * duplicate.
 *
 * <p>Invariant: no sample is written anywhere, neither to the database nor to a log.
 */
@NullMarked
package org.sijil.population.biometrics;

import org.jspecify.annotations.NullMarked;
