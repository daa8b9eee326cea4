package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Who took what is contested. What complaints contest is known by their own feature. */
public interface Conflicts {

    /**
     * Lets pass whoever may look at a complaint with other eyes, in the current transaction.
     *
     * @throws org.sijil.commons.problem.Refused when the caller took the decision that it questions
     */
    Uni<Void> requireNone(UUID complaint);
}
