package org.sijil.social.membership;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

/** Gathers what is wrong with a request, so that a caller can mend all of it at once. */
final class Faults {

    private @Nullable Refused found;

    void add(String pointer, ProblemType reason) {
        found = found == null ? reason.at(pointer) : found.and(pointer, reason);
    }

    void throwIfAny() {
        if (found != null) {
            throw found;
        }
    }
}
