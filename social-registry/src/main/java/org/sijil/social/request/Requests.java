package org.sijil.social.request;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;

/** Makes the moves of {@link Move}, each in the caller's transaction and on a request that nobody else moves meanwhile. */
@ApplicationScoped
class Requests {

    private final RequestRows rows;
    private final RequestMoves moves;
    private final RequestFile file;
    private final RequestCodes codes;
    private final Submission submission;
    private final Acceptance acceptance;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Clock clock;

    Requests(
            RequestRows rows,
            RequestMoves moves,
            RequestFile file,
            RequestCodes codes,
            Submission submission,
            Acceptance acceptance,
            Conflicts conflicts,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.file = file;
        this.codes = codes;
        this.submission = submission;
        this.acceptance = acceptance;
        this.conflicts = conflicts;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<RequestView> begin(RequestDraft draft) {
        if (draft.family() == Family.RECLAMATION) {
            throw RequestProblem.COMPLAINT_HAS_ITS_OWN_WAY.at("/family");
        }
        Channel channel = isCitizen() ? Channel.ONLINE : Channel.CENTRE;
        return moves.begin(draft.family(), channel, declarant(draft.declarant()), draft.content())
                .chain(file::shown);
    }

    @WithTransaction
    Uni<RequestView> change(UUID id, @Nullable String ifMatch, RequestContent content) {
        return rows.hold(id)
                .invoke(this::requireAsker)
                .invoke(Requests::requireNoComplaint)
                .invoke(held -> ETags.requireMatch(ifMatch, held.version()))
                .call(held -> moves.change(held, content))
                .chain(() -> file.shown(id));
    }

    Uni<RequestView> submit(UUID id) {
        return rows.hold(id)
                .invoke(this::requireAsker)
                .invoke(held -> Move.SUBMIT.requireFrom(held))
                .chain(held -> submission.check(held).chain(turn -> made(held, turn)));
    }

    Uni<RequestView> withdraw(UUID id) {
        return rows.hold(id).invoke(this::requireAsker).chain(held -> made(held, Turn.of(Move.WITHDRAW)));
    }

    Uni<RequestView> take(UUID id) {
        return rows.holdAtDesk(id)
                .invoke(held -> Move.TAKE.requireFrom(held))
                .call(this::requireOther)
                .call(this::requireOtherEyes)
                .invoke(this::requireFree)
                .chain(held -> made(held, Turn.of(Move.TAKE)));
    }

    Uni<RequestView> release(UUID id) {
        return inHand(id, Move.RELEASE)
                .chain(held -> moves.make(held, Turn.of(Move.RELEASE)))
                .chain(() -> file.admitted(id));
    }

    Uni<RequestView> question(UUID id, Reasoned why) {
        codes.require(RequestCodes.Use.QUESTION, why.reason(), "/reason", today());
        return inHand(id, Move.QUESTION)
                .chain(held -> made(held, Turn.because(Move.QUESTION, why.reason(), why.explanation())));
    }

    /** Yes and what was asked in one transaction, or no with its reason. */
    Uni<RequestView> decide(UUID id, @Nullable String ifMatch, Decision decision) {
        Move move = decision.outcome() == Decision.Outcome.ACCEPT ? Move.ACCEPT : Move.REJECT;
        return inHand(id, move)
                .invoke(Requests::requireNoComplaint)
                .invoke(held -> ETags.requireMatch(ifMatch, held.version()))
                .call(this::requireOther)
                .chain(held -> move == Move.ACCEPT ? accepted(held, decision) : rejected(held, decision));
    }

    private Uni<RequestView> accepted(HeldRequest held, Decision decision) {
        return acceptance
                .carryOut(held, decision.householdVersion())
                .chain(household -> made(held, Turn.accepted(household, decision.explanation())));
    }

    private Uni<RequestView> rejected(HeldRequest held, Decision decision) {
        String reason = decision.reason();
        if (reason == null) {
            throw RequestProblem.REASON_REQUIRED.at("/reason");
        }
        codes.require(RequestCodes.Use.REJECTION, reason, "/reason", today());
        return made(held, Turn.because(Move.REJECT, reason, decision.explanation()));
    }

    private Uni<RequestView> made(HeldRequest held, Turn turn) {
        return moves.make(held, turn).chain(() -> file.shown(held.id()));
    }

    /** A request that the caller has in hand, kept as it is until the transaction ends. */
    Uni<HeldRequest> inHand(UUID id, Move move) {
        return rows.holdAtDesk(id).invoke(held -> move.requireFrom(held)).invoke(held -> {
            if (!caller.id().equals(held.takenBy())) {
                throw RequestProblem.REQUEST_NOT_IN_HAND.refuse();
            }
        });
    }

    private static void requireNoComplaint(HeldRequest held) {
        if (held.family() == Family.RECLAMATION) {
            throw RequestProblem.COMPLAINT_HAS_ITS_OWN_WAY.refuse();
        }
    }

    /** Else whoever is questioned could keep the complaint in hand, and from everybody else. */
    private Uni<Void> requireOtherEyes(HeldRequest held) {
        return held.family() == Family.RECLAMATION
                ? conflicts.requireNone(held.id())
                : Uni.createFrom().voidItem();
    }

    private void requireFree(HeldRequest held) {
        LocalDate since = held.takenOn();
        int days = codes.term(RequestCodes.Term.TAKE_OVER, today()).days();
        boolean other = held.takenBy() != null && !caller.id().equals(held.takenBy());
        if (other && since != null && since.plusDays(days).isAfter(today())) {
            throw RequestProblem.REQUEST_IN_OTHER_HANDS
                    .with(Map.of("days", days))
                    .refuse();
        }
    }

    /** A citizen asks for themself; what was handed in at a centre, its agents change, too. */
    void requireAsker(HeldRequest held) {
        boolean own = caller.idcs().filter(held.declarant()::equals).isPresent();
        if (!own && (isCitizen() || held.channel() != Channel.CENTRE)) {
            throw RequestProblem.UNKNOWN_REQUEST.refuse();
        }
    }

    /** The same, or any adult of the household that may see it. */
    void requireHousehold(HeldRequest held) {
        if (!isCitizen()) {
            requireAsker(held);
        }
    }

    /** Nobody decides what concerns themself, or the household in which they live. */
    Uni<Void> requireOther(HeldRequest held) {
        Idcs self = caller.idcs().orElse(null);
        return self == null
                ? Uni.createFrom().voidItem()
                : rows.livesIn(self, held.household())
                        .invoke(lives -> {
                            if (lives || held.concerns(self)) {
                                throw RequestProblem.OWN_REQUEST.refuse();
                            }
                        })
                        .replaceWithVoid();
    }

    /** Who asks: a citizen for themself, an agent for whom they name. */
    Idcs declarant(@Nullable Idcs named) {
        boolean online = isCitizen();
        if (online && named != null) {
            throw RequestProblem.DECLARANT_IS_THE_CALLER.at("/declarant");
        }
        if (!online && named == null) {
            throw RequestProblem.DECLARANT_REQUIRED.at("/declarant");
        }
        return named == null ? caller.requireIdcs() : named;
    }

    private boolean isCitizen() {
        return caller.role().equals(Roles.CITIZEN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
