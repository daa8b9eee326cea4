package org.sijil.population.duplicate;

import static org.sijil.population.person.Held.refuseIf;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.Match;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;

/** Decides cases: the newcomer is somebody registered, or is registered now, in one transaction with the decision. */
@ApplicationScoped
class CaseDecisions {

    private static final String PERSON = "/person";

    private final CaseRepository cases;
    private final CaseMatches matches;
    private final Lookalikes lookalikes;
    private final PersonAccounts people;
    private final Entrances entrances;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    CaseDecisions(
            CaseRepository cases,
            CaseMatches matches,
            Lookalikes lookalikes,
            PersonAccounts people,
            Entrances entrances,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.matches = matches;
        this.lookalikes = lookalikes;
        this.people = people;
        this.entrances = entrances;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of two decisions at once, the later finds the case closed. */
    @WithTransaction
    Uni<DuplicateCaseView> decide(UUID id, @Nullable String ifMatch, DecideCase request) {
        boolean same = request.decision() == Decision.SAME;
        refuseIf(same && request.person() == null, PERSON, DuplicateProblem.PERSON_REQUIRED);
        refuseIf(!same && request.person() != null, PERSON, DuplicateProblem.PERSON_NOT_EXPECTED);
        return cases.held(id, ifMatch)
                .invoke(held -> held.requireDecidableBy(caller.id()))
                .chain(held -> newcomer(held, request)
                        .invoke(person -> held.decide(request, person, caller.id(), Moments.now(clock)))
                        .call(cases::flush)
                        .map(person -> held.view()))
                .call(view -> audit.append("duplicate-case.decided", id, view));
    }

    private Uni<UUID> newcomer(DuplicateCase held, DecideCase request) {
        UUID known = request.person();
        return matches.people(held.id())
                .chain(seen -> known == null
                        ? entered(held, seen)
                        : known(known, seen).call(() -> entrances.turnAway(held, CaseState.DECIDED, request.reason())));
    }

    /** Somebody of the case whose record still stands. */
    private Uni<UUID> known(UUID person, Set<UUID> seen) {
        refuseIf(!seen.contains(person), PERSON, DuplicateProblem.PERSON_NOT_IN_CASE);
        return people.hold(List.of(person))
                .invoke(found -> refuseIf(!stands(found.get(0)), PERSON, DuplicateProblem.PERSON_NOT_IN_CASE))
                .replaceWith(person);
    }

    private static boolean stands(PersonView person) {
        return person.status() == LifeStatus.ACTIVE || person.status() == LifeStatus.DEAD;
    }

    /** Whoever was registered since the adjudicator looked has not been judged. */
    private Uni<UUID> entered(DuplicateCase held, Set<UUID> seen) {
        return lookalikes
                .of(json.read(held.described(), Description.class))
                .invoke(alike -> requireSeen(entrances.others(held, alike), seen))
                .chain(() -> entrances.enter(held));
    }

    private static void requireSeen(List<Match> alike, Set<UUID> seen) {
        if (alike.stream().anyMatch(match -> match.isLikely() && !seen.contains(match.person()))) {
            throw DuplicateProblem.NEW_MATCH.refuse();
        }
    }
}
