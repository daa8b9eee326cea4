package org.sijil.social.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;

/** What must hold between members, once it is known who they are. */
public final class MemberRules {

    private final Map<UUID, Member> members;
    private final FamilyLaw law;
    private final Faults faults = new Faults();

    private MemberRules(List<Member> all, FamilyLaw law) {
        this.members = all.stream().collect(Collectors.toMap(Member::person, Function.identity()));
        this.law = law;
    }

    /**
     * Refuses newcomers with whom the household would make no sense.
     *
     * @param all every member, newcomers linked and included
     */
    public static void check(List<Member> all, List<Newcomer> newcomers, FamilyLaw law) {
        MemberRules rules = new MemberRules(all, law);
        newcomers.forEach(rules::check);
        rules.faults.throwIfAny();
    }

    private void check(Newcomer newcomer) {
        Member member = member(newcomer.person().person());
        if (member.isHead() && !law.isAdult(member)) {
            faults.add(newcomer.at() + "/idcs", MembershipProblem.HEAD_IS_A_MINOR.with(Map.of("age", law.majority())));
        }
        boolean claims = member.relation() == Relation.SPOUSE || newcomer.said().spouse() != null;
        if (claims && member.spouse() != null && !mayMarry(member, member(member.spouse()))) {
            faults.add(
                    newcomer.at() + pointerToSpouse(newcomer),
                    MembershipProblem.SPOUSE_NOT_ADMISSIBLE.with(
                            Map.of("wife", law.wifeAge(), "husband", law.husbandAge(), "wives", law.wivesAtMost())));
        }
        parents(newcomer, member);
    }

    private static String pointerToSpouse(Newcomer newcomer) {
        return newcomer.said().spouse() == null ? "/relation" : "/spouse";
    }

    private boolean mayMarry(Member one, Member other) {
        return one.sex() != other.sex()
                && law.isOfAgeToMarry(one)
                && law.isOfAgeToMarry(other)
                && hasRoom(one)
                && hasRoom(other);
    }

    private boolean hasRoom(Member spouse) {
        long married = members.values().stream()
                .filter(other -> spouse.person().equals(other.spouse()))
                .count();
        return married <= (spouse.sex() == Sex.MALE ? law.wivesAtMost() : 1);
    }

    private void parents(Newcomer newcomer, Member child) {
        boolean named = newcomer.said().parents() != null;
        for (int index = 0; index < child.parents().size(); index++) {
            if (!member(child.parents().get(index)).birthDate().isBefore(child.birthDate())) {
                faults.add(
                        newcomer.at() + (named ? "/parents/" + index : "/relation"),
                        MembershipProblem.PARENT_NOT_OLDER);
            }
        }
        if (child.relation() == Relation.PARENT && !isOlderThanHead(child)) {
            faults.add(newcomer.at() + "/relation", MembershipProblem.PARENT_NOT_OLDER);
        }
    }

    private boolean isOlderThanHead(Member parent) {
        return members.values().stream()
                .filter(Member::isHead)
                .allMatch(head -> parent.birthDate().isBefore(head.birthDate()));
    }

    private Member member(UUID person) {
        Member member = members.get(person);
        if (member == null) {
            throw new IllegalStateException("A link leads out of the household");
        }
        return member;
    }
}
