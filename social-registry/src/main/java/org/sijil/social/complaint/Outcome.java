package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.social.request.Move;

/** How a complaint, or its appeal, ends. */
@RegisterForReflection
@Schema(name = "ComplaintOutcome")
public enum Outcome {
    ACCEPTED(Move.ACCEPT),
    PARTIALLY_ACCEPTED(Move.ACCEPT_IN_PART),
    REJECTED(Move.REJECT);

    private final Move move;

    Outcome(Move move) {
        this.move = move;
    }

    Move move() {
        return move;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
