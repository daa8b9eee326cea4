package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.membership.HeadSuccession;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.RelationCorrection;

/** What members are to each other changes, or was said wrongly; nobody comes or goes. In the caller's transaction. */
@ApplicationScoped
public class HouseholdRelations {

    private final HeldHouseholds held;
    private final Rescoring rescoring;
    private final ChangeDay day;
    private final FamilyLaws laws;
    private final HouseholdViews views;

    HouseholdRelations(HeldHouseholds held, Rescoring rescoring, ChangeDay day, FamilyLaws laws, HouseholdViews views) {
        this.held = held;
        this.rescoring = rescoring;
        this.day = day;
        this.laws = laws;
        this.views = views;
    }

    /** Another adult member heads the household. */
    public Uni<HouseholdView> changeHead(UUID id, @Nullable String ifMatch, ChangeHead said) {
        return held.hold(id, ifMatch).chain(roster -> {
            Member head = roster.member(said.idcs()).orElseThrow(() -> HouseholdProblem.NOT_A_MEMBER_HERE.at("/idcs"));
            if (head.isHead()) {
                throw HouseholdProblem.ALREADY_THE_HEAD.at("/idcs");
            }
            LocalDate since = day.of(said.since(), head.since(), "/since");
            List<Member> members = HeadSuccession.to(roster.members(), head.person(), laws.on(since));
            return written(roster, members, since, "household.head-changed");
        });
    }

    /**
     * What was said of a member was wrong from the first day on: the relation, links or situation.
     *
     * @param said of the member now, as of somebody who joins; a situation that is left out stays
     */
    public Uni<HouseholdView> correct(UUID id, @Nullable String ifMatch, NewMember said) {
        return held.hold(id, ifMatch).chain(roster -> {
            Member member =
                    roster.member(said.idcs()).orElseThrow(() -> HouseholdProblem.NOT_A_MEMBER_HERE.at("/idcs"));
            List<Member> members =
                    RelationCorrection.of(roster.members(), member.person(), said, laws.since(member.since()));
            return written(roster, members, null, "household.relation-corrected");
        });
    }

    private Uni<HouseholdView> written(Roster before, List<Member> members, @Nullable LocalDate since, String act) {
        RosterChange change = RosterSettling.settle(
                        before, members, List.of(), rescoring, laws.today().on())
                .holdingFrom(since);
        return held.release(List.of(change), Map.of(), List.of(act)).chain(() -> views.of(change.after()));
    }
}
