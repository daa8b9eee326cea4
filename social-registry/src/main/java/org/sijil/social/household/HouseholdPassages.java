package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.FamilyLinks;
import org.sijil.social.membership.HeadSuccession;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.MemberRules;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.Newcomer;
import org.sijil.social.membership.RequestRules;

/**
 * People pass from one household to another, in the caller's transaction: both change, or neither. It happens on the business
 * date.
 */
@ApplicationScoped
public class HouseholdPassages {

    private static final String MERGED = "household-merged";
    private static final String SWAPPED = "household-swapped";

    private final HeldHouseholds held;
    private final Households households;
    private final HouseholdRegister register;
    private final Rescoring rescoring;
    private final OwnChanges own;
    private final HouseholdViews views;
    private final Addresses addresses;
    private final FamilyLaws laws;

    HouseholdPassages(
            HeldHouseholds held,
            Households households,
            HouseholdRegister register,
            Rescoring rescoring,
            OwnChanges own,
            HouseholdViews views,
            Addresses addresses,
            FamilyLaws laws) {
        this.held = held;
        this.households = households;
        this.register = register;
        this.rescoring = rescoring;
        this.own = own;
        this.views = views;
        this.addresses = addresses;
        this.laws = laws;
    }

    /** Some members form a household of their own. */
    public Uni<HouseholdSplit> split(UUID id, @Nullable String ifMatch, SplitHousehold said) {
        RegisterHousehold formed = said.household();
        List<String> at = pointers("/household/members/", formed.members());
        RequestRules.check(formed.members(), at, List.of());
        own.requireReason(DepartureReason.Leaver.MEMBER, said.reason());
        Uni<Void> place = addresses.require(formed.address(), "/household/address");
        return place.chain(() -> held.hold(id, ifMatch)).chain(roster -> {
            List<Newcomer> newcomers = passing(roster, formed.members(), at, List.of());
            if (newcomers.size() == roster.members().size()) {
                throw HouseholdProblem.NOBODY_STAYS.at("/household/members");
            }
            RosterChange stayed = without(roster, people(newcomers), said.reason(), "/household/members");
            return register.open(formed, newcomers, "/household")
                    .chain(opened -> held.release(
                                    List.of(stayed, opened.change()),
                                    numbers(newcomers),
                                    List.of("household.split", "household.registered"))
                            .call(() -> register.keep(opened))
                            .chain(() -> views.of(stayed.after()))
                            .chain(home -> views.of(opened.change().after())
                                    .map(household -> new HouseholdSplit(home, household))));
        });
    }

    /** Everybody moves into another household; answers that one. */
    public Uni<HouseholdView> merge(UUID id, @Nullable String ifMatch, MergeHousehold said) {
        return held.hold(id, ifMatch, said.into()).chain(pair -> {
            Roster into = requireAlive(pair.other(), "/into");
            List<String> at = pointers("/members/", said.members());
            RequestRules.check(said.members(), at, into.members());
            List<Newcomer> newcomers = passing(pair.first(), said.members(), at, into.members());
            if (newcomers.size() < pair.first().members().size()) {
                throw HouseholdProblem.EVERYBODY_IS_NAMED.at("/members");
            }
            RosterChange emptied = without(pair.first(), people(newcomers), MERGED, "/members");
            return pass(emptied, into, newcomers, "household.merged");
        });
    }

    /** A household in which somebody has lived becomes the current one again; answers that one. */
    public Uni<HouseholdView> swap(UUID id, @Nullable String ifMatch, SwapHousehold said) {
        return households
                .ofFormerMember(said.idcs(), said.to())
                .onItem()
                .ifNull()
                .switchTo(() -> neverLivedThere(id, ifMatch))
                .chain(to -> held.hold(id, ifMatch, to))
                .chain(pair -> {
                    Roster to = requireAlive(pair.other(), "/to");
                    NewMember member = new NewMember(said.idcs(), said.relation(), null, null, null, null);
                    RequestRules.check(List.of(member), List.of(""), to.members());
                    List<Newcomer> newcomers = passing(pair.first(), List.of(member), List.of(""), to.members());
                    RosterChange left = without(pair.first(), people(newcomers), SWAPPED, "/idcs");
                    return pass(left, to, newcomers, "household.swapped");
                });
    }

    /** Told to nobody but who may change the household in the address: where somebody has lived is not for others to try out. */
    private Uni<UUID> neverLivedThere(UUID id, @Nullable String ifMatch) {
        return held.hold(id, ifMatch)
                .chain(() -> Uni.createFrom().failure(HouseholdProblem.NEVER_LIVED_THERE.at("/to")));
    }

    private Uni<HouseholdView> pass(RosterChange left, Roster into, List<Newcomer> newcomers, String act) {
        FamilyLaw law = laws.today();
        FamilyLaws.requireRoom(law, into.members().size() + newcomers.size());
        List<Member> members = FamilyLinks.join(into.members(), newcomers, law.on());
        MemberRules.check(members, newcomers, law);
        RosterChange joined = RosterSettling.settle(into, members, List.of(), rescoring, law.on());
        return held.release(List.of(left, joined), numbers(newcomers), List.of(act, act))
                .chain(() -> views.of(joined.after()));
    }

    /** Who stays when others go: led by whoever follows the head, scored anew. */
    private RosterChange without(Roster before, Set<UUID> going, String reason, String at) {
        FamilyLaw law = laws.today();
        List<Member> leaving = before.members().stream()
                .filter(member -> going.contains(member.person()))
                .sorted(Comparator.comparing(Member::isHead))
                .toList();
        List<Member> staying = before.members();
        for (Member member : leaving) {
            staying = HeadSuccession.after(staying, member.person(), law);
        }
        boolean everybody = leaving.size() == before.members().size();
        if (staying.isEmpty() && !everybody) {
            throw HouseholdProblem.MINORS_LEFT_ALONE.at(at);
        }
        List<RosterChange.Ending> endings = leaving.stream()
                .map(member -> new RosterChange.Ending(before.household().id(), member.person(), law.on(), reason))
                .toList();
        return RosterSettling.settle(before, staying, endings, rescoring, law.on());
    }

    /** The members who pass, with the situation that they had and the links among those who live together afterwards. */
    private static List<Newcomer> passing(Roster from, List<NewMember> said, List<String> at, List<Member> there) {
        List<Member> together = new ArrayList<>(there);
        for (int index = 0; index < said.size(); index++) {
            NewMember each = said.get(index);
            String pointer = at.get(index) + "/idcs";
            together.add(from.member(each.idcs()).orElseThrow(() -> HouseholdProblem.NOT_A_MEMBER_HERE.at(pointer)));
        }
        List<Newcomer> newcomers = new ArrayList<>();
        for (int index = 0; index < said.size(); index++) {
            Member member = together.get(there.size() + index);
            newcomers.add(Newcomer.passing(at.get(index), said.get(index), member, together));
        }
        return newcomers;
    }

    private static Roster requireAlive(Roster roster, String at) {
        if (roster.household().isDissolved()) {
            throw HouseholdProblem.HOUSEHOLD_DISSOLVED.at(at);
        }
        return roster;
    }

    private static List<String> pointers(String list, List<NewMember> members) {
        return IntStream.range(0, members.size())
                .mapToObj(index -> list + index)
                .toList();
    }

    private static Set<UUID> people(List<Newcomer> newcomers) {
        return numbers(newcomers).keySet();
    }

    private static Map<UUID, String> numbers(List<Newcomer> newcomers) {
        return newcomers.stream()
                .collect(Collectors.toMap(newcomer -> newcomer.person().person(), newcomer -> newcomer.at() + "/idcs"));
    }
}
