package org.sijil.population.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.population.biometrics.Captures;
import org.sijil.population.biometrics.Findings;
import org.sijil.population.document.Documents;
import org.sijil.population.duplicate.Admission;
import org.sijil.population.duplicate.DuplicateCaseView;
import org.sijil.population.duplicate.DuplicateGate;
import org.sijil.population.likeness.Match;
import org.sijil.population.person.PersonView;
import org.sijil.population.registration.Registration;

/** Makes the moves of {@link Move}, each in the caller's transaction and on a request that nobody else moves meanwhile. */
@ApplicationScoped
class RegistrationRequests {

    private final HeldRequests requests;
    private final RequestMoves moves;
    private final Submission submission;
    private final Witnesses witnesses;
    private final Registration registration;
    private final Documents documents;
    private final Captures captures;
    private final DuplicateGate gate;
    private final Caller caller;

    RegistrationRequests(
            HeldRequests requests,
            RequestMoves moves,
            Submission submission,
            Witnesses witnesses,
            Registration registration,
            Documents documents,
            Captures captures,
            DuplicateGate gate,
            Caller caller) {
        this.requests = requests;
        this.moves = moves;
        this.submission = submission;
        this.witnesses = witnesses;
        this.registration = registration;
        this.documents = documents;
        this.captures = captures;
        this.gate = gate;
        this.caller = caller;
    }

    /**
     * An appointment was made, or moved to another day.
     *
     * @throws Refused {@code unknown-registration-request}, {@code move-not-possible}
     */
    Uni<Void> appointed(UUID request, UUID appointment, LocalDate day) {
        return requests.holdAnyhow(request).chain(held -> moves.make(held, Turn.appointed(appointment, day)));
    }

    /**
     * The appointment was cancelled or missed, or the centre cannot keep it; the request waits again as when it was submitted,
     * unless it has gone on meanwhile.
     *
     * @throws Refused {@code unknown-registration-request}
     */
    Uni<Void> unappointed(UUID request, String reason) {
        return requests.holdAnyhow(request)
                .chain(held -> held.state() == RegistrationState.APPOINTED
                        ? moves.make(held, Turn.because(Move.UNAPPOINT, reason))
                        : Uni.createFrom().voidItem());
    }

    /**
     * The person stood before an agent, or something was captured of them; who has come once has come.
     *
     * @throws Refused {@code unknown-registration-request}, {@code own-request}
     */
    Uni<Void> captured(UUID request) {
        return requests.holdAnyhow(request)
                .chain(held -> Move.CAPTURE.from().contains(held.state())
                        ? come(held)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> come(HeldRequest held) {
        requireOther(held);
        return moves.make(held, Turn.of(Move.CAPTURE));
    }

    Uni<RegistrationRequestView> begin(RegistrationDraft draft) {
        requireReach(draft);
        Channel channel = caller.role().equals(Roles.CITIZEN) ? Channel.ONLINE : Channel.WALK_IN;
        return moves.begin(draft, channel).chain(requests::view);
    }

    @WithTransaction
    Uni<RegistrationRequestView> change(UUID id, @Nullable String ifMatch, RegistrationDraft draft) {
        requireReach(draft);
        return requests.hold(id)
                .invoke(this::requireOwner)
                .invoke(held -> ETags.requireMatch(ifMatch, held.version()))
                .chain(held -> moves.change(held, draft))
                .chain(() -> requests.view(id));
    }

    Uni<RegistrationRequestView> submit(UUID id) {
        return requests.hold(id)
                .invoke(this::requireOwner)
                .invoke(held -> Move.SUBMIT.requireFrom(held.state()))
                .call(held -> requests.papers(id)
                        .chain(papers -> submission
                                .check(held, papers.values())
                                .chain(() -> documents.attach(List.copyOf(papers.keySet()), "/documents"))))
                .chain(held -> moved(held, Turn.of(Move.SUBMIT)));
    }

    Uni<RegistrationRequestView> capture(UUID id) {
        return requests.hold(id).chain(this::come).chain(() -> requests.view(id));
    }

    Uni<RegistrationRequestView> refuse(UUID id, String reason) {
        return requests.hold(id)
                .invoke(this::requireOther)
                .chain(held -> moved(held, Turn.because(Move.REFUSE, reason)));
    }

    Uni<RegistrationRequestView> withdraw(UUID id, String reason) {
        return requests.hold(id).chain(held -> moved(held, Turn.because(Move.WITHDRAW, reason)));
    }

    /** Enters the person, or opens a duplicate case for them, in one transaction with the state. */
    Uni<RegistrationRequestView> register(UUID id) {
        return requests.hold(id)
                .invoke(held -> Move.REGISTER.requireFrom(held.state()))
                .invoke(this::requireOther)
                .invoke(this::requireRules)
                .call(held -> witnesses.require(held.content().namedWitnesses()))
                .chain(held -> captures.findings(held.id()).chain(findings -> entered(held, findings)));
    }

    /** The body speaks first: while the matcher is silent nobody gets a number, and whom it knows is looked at. */
    private Uni<RegistrationRequestView> entered(HeldRequest held, Findings findings) {
        if (findings.pending()) {
            throw ApplicationProblem.MATCHING_PENDING.refuse();
        }
        return findings.alike().isEmpty()
                ? entered(held).chain(admission -> moved(held, outcome(admission)))
                : suspected(held, findings.alike()).chain(opened -> moved(held, Turn.examined(opened.id())));
    }

    private Uni<DuplicateCaseView> suspected(HeldRequest held, List<Match> alike) {
        return registration
                .newcomer(held.person(), HeldUpRequest.KIND, new HeldUpRequest.Reference(held.id()))
                .chain(newcomer -> gate.suspect(newcomer, alike, caller.id()));
    }

    private Uni<Admission<PersonView>> entered(HeldRequest held) {
        return registration
                .register(held.person(), HeldUpRequest.KIND, new HeldUpRequest.Reference(held.id()))
                .onFailure(Refused.class)
                .transform(refused -> refused.below(Submission.PERSON));
    }

    /** What was right when it was submitted may not be right any more, and the agent of today may be a witness. */
    private void requireRules(HeldRequest held) {
        try {
            registration.check(held.person(), held.isWitnessed());
        } catch (Refused refused) {
            throw refused.below(Submission.PERSON);
        }
        List<Refused.Fault> faults =
                witnesses.faults(held.content().kind(), held.content().namedWitnesses());
        if (!faults.isEmpty()) {
            throw faults.get(0).reason().at(faults.get(0).pointer());
        }
    }

    private static Turn outcome(Admission<PersonView> admission) {
        PersonView person = admission.person();
        return person == null
                ? Turn.examined(Objects.requireNonNull(admission.pending()).id())
                : Turn.entered(Move.REGISTER, person.id());
    }

    private Uni<RegistrationRequestView> moved(HeldRequest held, Turn turn) {
        return moves.make(held, turn).chain(() -> requests.view(held.id()));
    }

    private void requireReach(RegistrationDraft draft) {
        TerritoryCode territory = Submission.territory(draft);
        if (territory != null) {
            caller.requireTerritory(territory);
        }
    }

    private void requireOwner(HeldRequest held) {
        if (!held.owner().equals(caller.id())) {
            throw ApplicationProblem.UNKNOWN_REGISTRATION_REQUEST.refuse();
        }
    }

    /** Nobody answers at the counter what they asked from the portal. */
    private void requireOther(HeldRequest held) {
        if (held.channel() == Channel.ONLINE && held.owner().equals(caller.id())) {
            throw ApplicationProblem.OWN_REQUEST.refuse();
        }
    }
}
