package org.sijil.social.request;

import static org.sijil.social.request.RequestState.APPEALED;
import static org.sijil.social.request.RequestState.DRAFT;
import static org.sijil.social.request.RequestState.EXPIRED;
import static org.sijil.social.request.RequestState.IN_PROGRESS;
import static org.sijil.social.request.RequestState.PARTIALLY_ACCEPTED;
import static org.sijil.social.request.RequestState.PARTIALLY_ACCEPTED_ON_APPEAL;
import static org.sijil.social.request.RequestState.PROCESSED;
import static org.sijil.social.request.RequestState.REJECTED;
import static org.sijil.social.request.RequestState.REJECTED_ON_APPEAL;
import static org.sijil.social.request.RequestState.WAITING;
import static org.sijil.social.request.RequestState.WITHDRAWN;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that can become of a request: the one table of what leads from where to where, and who does it. */
@RegisterForReflection
@Schema(name = "RequestMove")
public enum Move {
    CREATE(By.ASKER, List.of(), DRAFT),
    CHANGE(By.ASKER, List.of(DRAFT, WAITING), null),
    SUBMIT(By.ASKER, List.of(DRAFT, WAITING), IN_PROGRESS),
    TAKE(By.AGENT, List.of(IN_PROGRESS, WAITING), null),
    RELEASE(By.HANDLER, List.of(IN_PROGRESS, WAITING), null),
    QUESTION(By.HANDLER, List.of(IN_PROGRESS), WAITING),
    ACCEPT(By.HANDLER, List.of(IN_PROGRESS), PROCESSED),
    ACCEPT_IN_PART(By.HANDLER, List.of(IN_PROGRESS), PARTIALLY_ACCEPTED),
    REJECT(By.HANDLER, List.of(IN_PROGRESS, WAITING), REJECTED),
    APPEAL(By.ASKER, List.of(PARTIALLY_ACCEPTED, REJECTED), APPEALED),
    ACCEPT_APPEAL(By.ADJUDICATOR, List.of(APPEALED), PROCESSED),
    ACCEPT_APPEAL_IN_PART(By.ADJUDICATOR, List.of(APPEALED), PARTIALLY_ACCEPTED_ON_APPEAL),
    REJECT_APPEAL(By.ADJUDICATOR, List.of(APPEALED), REJECTED_ON_APPEAL),
    /** The appeal is rejected, and what the first answer accepted stays. */
    LEAVE_IN_PART(By.ADJUDICATOR, List.of(APPEALED), PARTIALLY_ACCEPTED_ON_APPEAL),
    WITHDRAW(By.ASKER, List.of(DRAFT, IN_PROGRESS, WAITING), WITHDRAWN),
    EXPIRE(By.TIME, List.of(DRAFT, WAITING), EXPIRED);

    private final By by;

    @SuppressWarnings("ImmutableEnumChecker") // only ever List.of
    private final List<RequestState> from;

    private final @Nullable RequestState to;

    /** @param to where it leads; null when the request stays where it is */
    Move(By by, List<RequestState> from, @Nullable RequestState to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    /** Who makes a move. */
    enum By {
        /** Whoever asks, or the agent who wrote the request down for them. */
        ASKER,
        /** Any agent of the territory. */
        AGENT,
        /** The agent who has it in hand. */
        HANDLER,
        /** Whoever answers appeals, and has answered nothing of this before. */
        ADJUDICATOR,
        /** A deadline that is over. */
        TIME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    By by() {
        return by;
    }

    List<RequestState> from() {
        return from;
    }

    @Nullable
    RequestState to() {
        return to;
    }

    RequestState to(RequestState now) {
        return to == null ? now : to;
    }

    /** Whether it answers what was asked. */
    boolean decides() {
        return (by == By.HANDLER || by == By.ADJUDICATOR) && to != null && !to.isOpen();
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws org.sijil.commons.problem.Refused {@code request-move-not-possible}, which says what is possible instead */
    void requireFrom(HeldRequest held) {
        if (!isPossible(held)) {
            throw RequestProblem.REQUEST_MOVE_NOT_POSSIBLE
                    .with(Map.of("state", held.state().code(), "possible", possible(held)))
                    .refuse();
        }
    }

    private boolean isPossible(HeldRequest held) {
        return from.contains(held.state()) && (held.family() == Family.RECLAMATION || !isOfComplaints());
    }

    private boolean isOfComplaints() {
        return this == ACCEPT_IN_PART || to == APPEALED || from.contains(APPEALED);
    }

    private static String possible(HeldRequest held) {
        String moves = Arrays.stream(values())
                .filter(move -> move.isPossible(held) && move.by != By.TIME)
                .map(Move::code)
                .collect(Collectors.joining(", "));
        return moves.isEmpty() ? "–" : moves;
    }
}
