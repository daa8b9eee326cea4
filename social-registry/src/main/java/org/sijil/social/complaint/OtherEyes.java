package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.commons.security.Caller;
import org.sijil.social.request.Conflicts;

/** Whoever decided before decides no more, nor keeps a complaint from others. */
@ApplicationScoped
class OtherEyes implements Conflicts {

    private final ComplaintRows rows;
    private final Caller caller;

    OtherEyes(ComplaintRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    @Override
    public Uni<Void> requireNone(UUID complaint) {
        return rows.one(complaint).invoke(this::require).replaceWithVoid();
    }

    /** @throws org.sijil.commons.problem.Refused {@code decided-it-yourself} */
    void require(Complaint complaint) {
        if (complaint.wasDecidedBy(caller.id())) {
            throw ComplaintProblem.DECIDED_IT_YOURSELF.refuse();
        }
    }
}
