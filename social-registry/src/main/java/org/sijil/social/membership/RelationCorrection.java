package org.sijil.social.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.social.composition.Relation;
import org.sijil.social.population.LivingPerson;

/** Tells anew what a member is to the others, as if the member joined them with the right words. */
public final class RelationCorrection {

    private RelationCorrection() {}

    /**
     * All members, in their order, with one of them corrected; a marriage that is taken back is so for both.
     *
     * @throws org.sijil.commons.problem.Refused for whatever would be refused of somebody who joins; {@code
     *     head-changes-otherwise} when the member is the head, or is to be
     */
    public static List<Member> of(List<Member> members, UUID person, NewMember said, FamilyLaw law) {
        Member wrong = members.stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
        if (wrong.isHead() || said.relation() == Relation.HEAD) {
            throw MembershipProblem.HEAD_CHANGES_OTHERWISE.at("/relation");
        }
        List<Member> others = members.stream()
                .filter(member -> !member.person().equals(person))
                .map(member -> person.equals(member.spouse()) ? member.marriedTo(null) : member)
                .toList();
        RequestRules.check(List.of(said), List.of(""), others);
        Newcomer right = new Newcomer(
                "",
                said.in(said.situation() == null ? wrong.situation() : said.situation(), wrong.since()),
                new LivingPerson(wrong.person(), wrong.idcs(), wrong.birthDate(), wrong.sex()));
        List<Member> all = FamilyLinks.join(others, List.of(right), law.on());
        MemberRules.check(all, List.of(right), law);
        List<Member> ordered = new ArrayList<>(all);
        ordered.add(members.indexOf(wrong), ordered.remove(ordered.size() - 1));
        return List.copyOf(ordered);
    }
}
