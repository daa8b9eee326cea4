package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.household.FamilyLaws;
import org.sijil.social.household.HouseholdView;

/** What a complaint has in common with every request: its state, its hands, its clock, its history. */
@ApplicationScoped
public class ComplaintThread {

    private final Requests requests;
    private final RequestRows rows;
    private final RequestMoves moves;
    private final RequestFile file;
    private final Submission submission;
    private final Acceptance acceptance;
    private final Caller caller;
    private final FamilyLaws laws;

    ComplaintThread(
            Requests requests,
            RequestRows rows,
            RequestMoves moves,
            RequestFile file,
            Submission submission,
            Acceptance acceptance,
            Caller caller,
            FamilyLaws laws) {
        this.requests = requests;
        this.rows = rows;
        this.moves = moves;
        this.file = file;
        this.submission = submission;
        this.acceptance = acceptance;
        this.caller = caller;
        this.laws = laws;
    }

    /** Who complains: a citizen for themself, an agent for whom they name. */
    public Idcs declarant(@Nullable Idcs named) {
        return requests.declarant(named);
    }

    /**
     * Where an adult lives.
     *
     * @throws org.sijil.commons.problem.Refused {@code no-household}, {@code declarant-is-a-minor}
     */
    public Uni<HouseholdView> householdOfAdult(Idcs declarant) {
        return submission.household(declarant).invoke(home -> Submission.requireAdult(home, declarant, laws.today()));
    }

    /**
     * Refuses whoever is not of age today.
     *
     * @throws org.sijil.commons.problem.Refused {@code declarant-is-a-minor}
     */
    public void requireAdult(LocalDate birthDate) {
        Submission.requireAdult(birthDate, laws.today());
    }

    /** Refuses when a complaint of the person is open. */
    public Uni<Void> requireNoneOpen(Idcs declarant, @Nullable UUID household, ProblemType reason) {
        return rows.hasOpenComplaint(declarant, household)
                .invoke(open -> {
                    if (open) {
                        throw reason.refuse();
                    }
                })
                .replaceWithVoid();
    }

    /** Files a complaint, whose clock then runs; null when another one is open. */
    public Uni<@Nullable UUID> open(Idcs declarant, @Nullable UUID household, TerritoryCode territory) {
        caller.requireTerritory(territory);
        Channel channel = caller.role().equals(Roles.CITIZEN) ? Channel.ONLINE : Channel.CENTRE;
        return moves.file(channel, declarant, household, territory);
    }

    /** A rejected request of this person; null when it is none. */
    public Uni<@Nullable Refusal> refused(UUID request, Idcs declarant) {
        return rows.refusal(request, declarant);
    }

    /** The rejected request, for those who decide; null for citizens, who have it among their own. The reading is on record. */
    public Uni<@Nullable RequestView> contested(UUID refused) {
        return caller.role().equals(Roles.CITIZEN)
                ? Uni.createFrom().nullItem()
                : file.admitted(refused).map(view -> view);
    }

    /** Does what a rejected request asked, after all. */
    public Uni<UUID> carryOut(UUID refused, @Nullable Integer householdVersion) {
        return rows.holdContested(refused).chain(held -> acceptance.carryOut(held, householdVersion));
    }

    /** Kept as it is until the transaction ends, when the caller may see it. */
    public Uni<HeldRequest> held(UUID id) {
        return rows.hold(id);
    }

    /** The same for whoever asked, or the centre where it was handed in. */
    public Uni<HeldRequest> asked(UUID id) {
        return rows.hold(id).invoke(requests::requireAsker);
    }

    /** The same, or for any adult of the household that complained. */
    public Uni<HeldRequest> ofHousehold(UUID id) {
        return rows.hold(id).invoke(requests::requireHousehold);
    }

    /** The same for the agent who has it in hand, and whom it does not concern. */
    public Uni<HeldRequest> inHand(UUID id, Move move) {
        return requests.inHand(id, move).call(requests::requireOther);
    }

    /** Nobody decides what concerns themself, or the household in which they live. */
    public Uni<Void> requireOther(HeldRequest held) {
        return requests.requireOther(held);
    }

    /** Whether whoever appeals, or for whom an agent does, lives in the household that complained. */
    public Uni<Boolean> livesThere(HeldRequest held) {
        boolean citizen = caller.role().equals(Roles.CITIZEN);
        return rows.livesIn(citizen ? caller.requireIdcs() : held.declarant(), held.household());
    }

    /** A paper was added: whoever decides looks at it again. */
    public Uni<Void> add(HeldRequest held) {
        return moves.add(held);
    }

    /** Takes it up again, against the answer; gives the last day for the next one. */
    public Uni<LocalDate> appeal(HeldRequest held) {
        return moves.make(held, Turn.of(Move.APPEAL))
                .chain(() -> rows.hold(held.id()))
                .map(appealed -> Objects.requireNonNull(appealed.due()));
    }

    /** Ends it. */
    public Uni<Void> close(
            HeldRequest held, Move move, @Nullable UUID household, String reason, @Nullable String explanation) {
        return moves.make(held, new Turn(move, reason, explanation, household, null, null));
    }

    /** As the caller may see it; the reading is on record. */
    public Uni<RequestView> shown(UUID id) {
        return file.shown(id);
    }
}
