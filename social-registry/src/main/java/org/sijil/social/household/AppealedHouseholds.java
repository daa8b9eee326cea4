package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Of which households a complaint waits for the answer to its appeal. What appeals are is known by the feature of requests. */
public interface AppealedHouseholds {

    /** Whether the caller only answers appeals, and so reads of no other household. */
    boolean limit();

    /** Whether one of this household waits, in the current transaction. */
    Uni<Boolean> holds(UUID household);
}
