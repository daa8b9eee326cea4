package org.sijil.population.duplicate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.likeness.Likeness;
import org.sijil.population.likeness.Match;

/** Opens a case for a newcomer at the gate, in the caller's transaction; the same newcomer again is led to the one that waits. */
@ApplicationScoped
class CaseOpenings {

    private static final String WAITING = "openedBy = ?1 and fingerprint = ?2 and state in ?3";
    private static final List<CaseState> UNDECIDED = List.of(CaseState.OPEN, CaseState.ASSIGNED);

    private final CaseRepository cases;
    private final CaseMatches matches;
    private final Likeness likeness;
    private final DuplicateCaseConfig config;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    CaseOpenings(
            CaseRepository cases,
            CaseMatches matches,
            Likeness likeness,
            DuplicateCaseConfig config,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.matches = matches;
        this.likeness = likeness;
        this.config = config;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<DuplicateCaseView> open(Newcomer newcomer, List<Match> alike) {
        return open(newcomer, alike, caller.id());
    }

    Uni<DuplicateCaseView> open(Newcomer newcomer, List<Match> alike, String by) {
        CaseOpening opening = CaseOpening.of(newcomer, likeness.rulesVersion(), json);
        return cases.find(WAITING, by, opening.fingerprint(), UNDECIDED)
                .firstResult()
                .chain(waiting -> waiting == null ? begin(opening, alike, by) : view(waiting))
                .map(view -> view.describing(newcomer.description(), null));
    }

    private static Uni<DuplicateCaseView> view(DuplicateCase waiting) {
        return Uni.createFrom().item(waiting.view());
    }

    private Uni<DuplicateCaseView> begin(CaseOpening opening, List<Match> alike, String by) {
        OffsetDateTime now = Moments.now(clock);
        return cases.persistAndFlush(new DuplicateCase(opening, by, now, now.plus(config.decideWithin())))
                .call(opened -> matches.keep(opened.id(), alike, now))
                .map(DuplicateCase::view)
                .call(view -> audit.append("duplicate-case.opened", view.id(), view));
    }
}
