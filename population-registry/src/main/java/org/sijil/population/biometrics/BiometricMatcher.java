package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * Whoever compares bodies: the operations of MOSIP's ABIS, and the comparison of one with one that it leaves to others. An
 * operation that came to nothing fails with a {@link MatcherFailure} and may be asked for again under the same message id.
 */
interface BiometricMatcher {

    /** Whether there is one; without it nothing of the rest is called. */
    boolean isConfigured();

    /** Takes in the samples that the store has under this reference. */
    Uni<Void> insert(UUID message, UUID reference);

    /** Whose samples are like these, among all that were taken in. */
    Uni<List<Candidate>> identify(UUID message, UUID reference);

    /** Forgets what was taken in under this reference. */
    Uni<Void> delete(UUID message, UUID reference);

    /** Whether a sample is of the body that was taken in under this reference. */
    Uni<Comparison> verify(UUID message, UUID reference, ComparePerson probe);

    /** Somebody whom the matcher takes for the same body. */
    record Candidate(UUID reference, double score) {}
}
