package org.sijil.social.membership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;

/** What can be told wrong in a list of members before asking who they are. */
public final class RequestRules {

    private RequestRules() {}

    /**
     * Refuses a list without exactly one head, with somebody named twice, or with links to nobody in the household.
     *
     * @param newcomers who is to join
     * @param at where each stands in the request
     * @param present who is there already; when there is anybody, the head is among them
     */
    public static void check(List<NewMember> newcomers, List<String> at, List<Member> present) {
        Faults faults = new Faults();
        heads(newcomers, at, !present.isEmpty(), faults);
        Set<Idcs> members = new HashSet<>();
        present.forEach(member -> members.add(member.idcs()));
        for (int index = 0; index < newcomers.size(); index++) {
            if (!members.add(newcomers.get(index).idcs())) {
                faults.add(at.get(index) + "/idcs", MembershipProblem.MEMBER_NAMED_TWICE);
            }
        }
        for (int index = 0; index < newcomers.size(); index++) {
            links(newcomers.get(index), at.get(index), members, faults);
        }
        faults.throwIfAny();
    }

    private static void heads(List<NewMember> newcomers, List<String> at, boolean headed, Faults faults) {
        boolean found = headed;
        for (int index = 0; index < newcomers.size(); index++) {
            if (newcomers.get(index).relation() == Relation.HEAD) {
                if (found) {
                    faults.add(at.get(index) + "/relation", MembershipProblem.ONE_HEAD_REQUIRED);
                }
                found = true;
            }
        }
        if (!found) {
            faults.add("/members", MembershipProblem.ONE_HEAD_REQUIRED);
        }
    }

    private static void links(NewMember member, String at, Set<Idcs> members, Faults faults) {
        if (member.spouse() != null && !isOther(member.spouse(), member, members)) {
            faults.add(at + "/spouse", MembershipProblem.NOT_A_MEMBER);
        }
        @Nullable List<Idcs> parents = member.parents();
        for (int index = 0; parents != null && index < parents.size(); index++) {
            if (!isOther(parents.get(index), member, members)) {
                faults.add(at + "/parents/" + index, MembershipProblem.NOT_A_MEMBER);
            }
        }
    }

    private static boolean isOther(Idcs named, NewMember member, Set<Idcs> members) {
        return members.contains(named) && !named.equals(member.idcs());
    }
}
