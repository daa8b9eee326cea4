package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Of which households a complaint waits for an adjudicator. What appeals and complaints are is known by the feature of requests. */
public interface AppealedHouseholds {

    /** Whether the caller is an adjudicator and nothing else, and so reads of no other household. */
    boolean limit();

    /** Whether an appeal of this household waits, or the caller has its complaint in hand, in the current transaction. */
    Uni<Boolean> holds(UUID household);
}
