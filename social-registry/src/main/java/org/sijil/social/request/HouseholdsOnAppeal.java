package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.household.AppealedHouseholds;

/** Knows them by the state of their complaints; the same of those that an adjudicator has in hand, because no agent may see them. */
@ApplicationScoped
class HouseholdsOnAppeal implements AppealedHouseholds {

    private static final String APPEALED = """
            SELECT EXISTS (SELECT FROM social_request
                            WHERE household = $1 AND family = 'RECLAMATION'
                              AND (state = 'APPEALED' OR state IN ('IN_PROGRESS', 'WAITING') AND taken_by = $2))
            """;

    private final Caller caller;

    HouseholdsOnAppeal(Caller caller) {
        this.caller = caller;
    }

    @Override
    public boolean limit() {
        return caller.hasRole(Roles.ADJUDICATOR)
                && Stream.of(Roles.SOCIAL_AGENT, Roles.AUDITOR).noneMatch(caller::hasRole);
    }

    @Override
    public Uni<Boolean> holds(UUID household) {
        return Sql.value(Boolean.class, APPEALED, household, caller.id()).map(Boolean.TRUE::equals);
    }
}
