package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.Member;

/** What the head of a household may change in it without an agent, and how often. Agents are not limited here. */
@ApplicationScoped
class OwnChanges {

    private static final String COUNT = "SELECT count(*) FROM own_change WHERE household = $1 AND at > $2";
    private static final String NOTE = "INSERT INTO own_change (household, act, at) VALUES ($1, $2, $3)";

    private final HouseholdAccess access;
    private final HouseholdRules rules;
    private final FamilyLaws laws;
    private final DepartureReasons reasons;
    private final Clock clock;

    OwnChanges(HouseholdAccess access, HouseholdRules rules, FamilyLaws laws, DepartureReasons reasons, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.laws = laws;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Lets a caller change the household that it holds: an agent, or its adult head unless there were too many such changes
     * lately.
     *
     * @param act what is to be done, as it is noted
     */
    Uni<Roster> admit(Roster roster, String act) {
        Roster alive = access.requireDeclarable(roster);
        if (!access.isCitizen()) {
            return Uni.createFrom().item(alive);
        }
        FamilyLaw law = laws.today();
        if (roster.members().stream().noneMatch(member -> member.isHead() && law.isAdult(member))) {
            throw HouseholdProblem.NEEDS_AN_AGENT.refuse();
        }
        OffsetDateTime now = Moments.now(clock);
        int days = rules.on(HouseholdRule.OWN_CHANGES_WITHIN_DAYS, law.on());
        int most = rules.on(HouseholdRule.OWN_CHANGES_AT_MOST, law.on());
        return Sql.value(Long.class, COUNT, roster.household().id(), now.minusDays(days))
                .invoke(count -> {
                    if (count >= most) {
                        throw HouseholdProblem.TOO_MANY_OWN_CHANGES
                                .with(Map.of("days", days))
                                .refuse();
                    }
                })
                .chain(() -> Sql.update(NOTE, roster.household().id(), act, now))
                .replaceWith(alive);
    }

    /** A reason that the list holds; a citizen's is one that needs no agent. */
    void requireReason(DepartureReason.Leaver of, String code) {
        DepartureReason reason = reasons.require(of, code, "/reason");
        if (access.isCitizen() && !reason.ownWord()) {
            throw HouseholdProblem.NEEDS_AN_AGENT.at("/reason");
        }
    }

    /** Citizens let other adults go; minors, and themselves, with an agent. */
    void requireOther(Member leaving) {
        if (access.isCitizen() && (leaving.isHead() || !laws.today().isAdult(leaving))) {
            throw HouseholdProblem.NEEDS_AN_AGENT.at("/idcs");
        }
    }
}
