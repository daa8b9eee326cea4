package org.sijil.population.duplicate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.likeness.Description;

/** Gives cases out and takes them back; what is decided is for {@link CaseDecisions}. */
@ApplicationScoped
class CaseDesk {

    private final CaseRepository cases;
    private final CaseMatches matches;
    private final Lookalikes lookalikes;
    private final Entrances entrances;
    private final DuplicateCaseConfig config;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    CaseDesk(
            CaseRepository cases,
            CaseMatches matches,
            Lookalikes lookalikes,
            Entrances entrances,
            DuplicateCaseConfig config,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.matches = matches;
        this.lookalikes = lookalikes;
        this.entrances = entrances;
        this.config = config;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Gives the case to the caller, with everybody alike who has been registered since it was opened. */
    @WithTransaction
    Uni<DuplicateCaseView> claim(UUID id, @Nullable String ifMatch) {
        OffsetDateTime now = Moments.now(clock);
        return cases.held(id, ifMatch)
                .invoke(held -> held.claim(caller.id(), now, now.plus(config.claimLapsesAfter())))
                .call(held -> lookalikes
                        .of(described(held))
                        .chain(alike -> matches.keep(id, entrances.others(held, alike), now)))
                .call(cases::flush)
                .map(DuplicateCase::view)
                .call(view -> audit.append("duplicate-case.claimed", id, view));
    }

    @WithTransaction
    Uni<DuplicateCaseView> withdraw(UUID id, @Nullable String ifMatch, WithdrawCase request) {
        return cases.held(id, ifMatch)
                .invoke(this::requireNewcomer)
                .invoke(held -> held.withdraw(request.reason(), caller.id(), Moments.now(clock)))
                .call(held -> entrances.turnAway(held, CaseState.WITHDRAWN, request.reason()))
                .call(cases::flush)
                .map(DuplicateCase::view)
                .call(view -> audit.append("duplicate-case.withdrawn", id, view));
    }

    /** A suspicion against somebody registered is decided: whoever brought it up does not take it back. */
    private void requireNewcomer(DuplicateCase held) {
        if (!entrances.registered(held).isEmpty()) {
            throw DuplicateProblem.NOT_OWN_CASE.refuse();
        }
    }

    private Description described(DuplicateCase held) {
        return json.read(held.described(), Description.class);
    }
}
