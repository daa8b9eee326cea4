package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.population.document.DocumentKind;
import org.sijil.population.registration.Guardian;
import org.sijil.population.registration.RegisterPerson;
import org.sijil.population.registration.Registration;

/** Judges a draft as a whole: by the rules of a registration, and by the papers and witnesses that its kind needs. */
@ApplicationScoped
class Submission {

    static final String PERSON = "/person";

    private final CheckedJson json;
    private final Registration registration;
    private final Witnesses witnesses;
    private final RequestRules rules;
    private final Caller caller;
    private final Clock clock;

    Submission(
            CheckedJson json,
            Registration registration,
            Witnesses witnesses,
            RequestRules rules,
            Caller caller,
            Clock clock) {
        this.json = json;
        this.registration = registration;
        this.witnesses = witnesses;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Refuses what is not whole, naming all that is wrong. Whom it names is looked up in the register for an agent alone: others would
     * learn who is registered. For them the agent's registration looks.
     */
    Uni<Void> check(HeldRequest held, Collection<DocumentKind> papers) {
        RegistrationDraft draft = held.content();
        List<Refused.Fault> faults = new ArrayList<>();
        boolean complete = holds(faults, () -> json.check(draft.person()));
        if (complete) {
            holds(faults, () -> registration.check(draft.person(), draft.kind().isWitnessed()));
            judge(faults, held, papers);
        }
        faults.addAll(witnesses.faults(draft.kind(), draft.namedWitnesses()));
        if (!faults.isEmpty()) {
            throw refusal(complete ? faults.get(0).reason() : CommonProblem.INVALID_REQUEST, faults);
        }
        return held.channel() == Channel.ONLINE ? Uni.createFrom().voidItem() : lookUp(draft);
    }

    /** Where the person lives, in what may be incomplete. */
    static @Nullable TerritoryCode territory(RegistrationDraft draft) {
        return draft.person().address() == null
                ? null
                : draft.person().address().territory();
    }

    private Uni<Void> lookUp(RegistrationDraft draft) {
        return registration
                .checkGuardian(draft.person())
                .onFailure(Refused.class)
                .transform(refused -> refused.below(PERSON))
                .chain(() -> witnesses.require(draft.namedWitnesses()));
    }

    private void judge(List<Refused.Fault> faults, HeldRequest held, Collection<DocumentKind> papers) {
        RegisterPerson person = held.person();
        RequestKind kind = held.content().kind();
        Guardian guardian = person.guardian();
        if (!kind.fits(person)) {
            faults.add(new Refused.Fault("/kind", ApplicationProblem.KIND_DOES_NOT_FIT));
        }
        if (held.channel() == Channel.ONLINE && guardian != null && !isCaller(guardian.idcs())) {
            faults.add(new Refused.Fault("/person/guardian/idcs", ApplicationProblem.GUARDIAN_MUST_ASK));
        }
        rules.papers(kind, guardian == null ? null : guardian.relation(), LocalDate.now(clock)).stream()
                .filter(needed -> !needed.isAmong(papers))
                .forEach(needed -> faults.add(new Refused.Fault("/documents", missing(needed))));
    }

    private boolean isCaller(Idcs number) {
        return caller.idcs().filter(number::equals).isPresent();
    }

    private static ProblemType missing(RequestRules.Paper needed) {
        String papers = needed.anyOf().stream().map(DocumentKind::code).collect(Collectors.joining(", "));
        return ApplicationProblem.PAPER_MISSING.with(Map.of("atLeast", needed.atLeast(), "papers", papers));
    }

    /** Whether a check finds nothing; what it finds stands below the person. What refuses the request as a whole ends all. */
    private static boolean holds(List<Refused.Fault> faults, Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused refused) {
            if (refused.faults().isEmpty()) {
                throw refused;
            }
            faults.addAll(refused.below(PERSON).faults());
            return false;
        }
    }

    private static Refused refusal(ProblemType reason, List<Refused.Fault> faults) {
        Refused refusal = reason.refuse();
        for (Refused.Fault fault : faults) {
            refusal = refusal.and(fault.pointer(), fault.reason());
        }
        return refusal;
    }
}
