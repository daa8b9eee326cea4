package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.social.request.Move;

/** How a complaint, or its appeal, ends. */
@RegisterForReflection
@Schema(name = "ComplaintOutcome")
public enum Outcome {
    ACCEPTED(Move.ACCEPT, Move.ACCEPT_APPEAL),
    PARTIALLY_ACCEPTED(Move.ACCEPT_IN_PART, Move.ACCEPT_APPEAL_IN_PART),
    REJECTED(Move.REJECT, Move.REJECT_APPEAL);

    private final Move move;
    private final Move onAppeal;

    Outcome(Move move, Move onAppeal) {
        this.move = move;
        this.onAppeal = onAppeal;
    }

    Move move() {
        return move;
    }

    /** The same of an appeal: one that is rejected takes back nothing of what the first answer accepted. */
    Move moveOnAppeal(@Nullable Outcome first) {
        return this == REJECTED && first == PARTIALLY_ACCEPTED ? Move.LEAVE_IN_PART : onAppeal;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
