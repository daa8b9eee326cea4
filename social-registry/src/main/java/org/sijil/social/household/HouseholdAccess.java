package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.membership.Member;

/**
 * Who may see and change which household: agents within their territory, adjudicators those of which they have an appeal or a
 * complaint to answer, citizens their own.
 */
@ApplicationScoped
class HouseholdAccess {

    private final AppealedHouseholds appeals;
    private final Caller caller;

    HouseholdAccess(AppealedHouseholds appeals, Caller caller) {
        this.appeals = appeals;
        this.caller = caller;
    }

    /** A household that is not there, and one that is no business of a citizen, are answered for alike. */
    Household require(@Nullable Household household) {
        if (household == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        caller.requireTerritory(household.territory());
        return household;
    }

    Roster requireReadable(Roster roster) {
        if (isCitizen() && own(roster).isEmpty()) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return roster;
    }

    /** Adjudicators read what an appeal or the complaint in their hands needs, as long as it waits; any other household is not there. */
    Uni<Void> requireCause(UUID household) {
        if (appeals.limit()) {
            return appeals.holds(household)
                    .invoke(appealed -> {
                        if (!appealed) {
                            throw CommonProblem.NOT_FOUND.refuse();
                        }
                    })
                    .replaceWithVoid();
        }
        return Uni.createFrom().voidItem();
    }

    /** Whether the members of some day may be shown: to a citizen, when she or he is one of them. */
    boolean mayReadOf(List<MemberView> members) {
        return !isCitizen() || members.stream().anyMatch(member -> member.idcs().equals(caller.requireIdcs()));
    }

    /** Of a household's own members, only the head declares for it. */
    Roster requireDeclarable(Roster roster) {
        if (isCitizen() && !own(requireReadable(roster)).map(Member::isHead).orElse(false)) {
            throw CommonProblem.FORBIDDEN.refuse();
        }
        return requireAlive(roster);
    }

    Roster requireAlive(Roster roster) {
        if (roster.household().isDissolved()) {
            throw HouseholdProblem.HOUSEHOLD_DISSOLVED.refuse();
        }
        return roster;
    }

    /** Whether a household that a search found may be shown. */
    boolean reaches(Household household) {
        return caller.reaches(household.territory());
    }

    /** Whether the caller has no other right than that of a member. */
    boolean isCitizen() {
        return Stream.of(Roles.SOCIAL_AGENT, Roles.AUDITOR, Roles.ADJUDICATOR).noneMatch(caller::hasRole);
    }

    private Optional<Member> own(Roster roster) {
        Idcs idcs = caller.requireIdcs();
        return roster.members().stream()
                .filter(member -> member.idcs().equals(idcs))
                .findFirst();
    }
}
