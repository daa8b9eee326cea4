package org.sijil.social.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;

/** Joins newcomers to one another and to the members: links that were named, and those that a relation implies. */
public final class FamilyLinks {

    private static final int MOST_PARENTS = 2;

    private final List<Member> members;

    private FamilyLinks(List<Member> members) {
        this.members = members;
    }

    /**
     * All members after the newcomers have come. The newcomers stand at the end, in their order; members who were there
     * may have gained a link.
     */
    public static List<Member> join(List<Member> present, List<Newcomer> newcomers, LocalDate since) {
        Map<Idcs, UUID> people = new HashMap<>();
        present.forEach(member -> people.put(member.idcs(), member.person()));
        newcomers.forEach(newcomer ->
                people.put(newcomer.person().idcs(), newcomer.person().person()));
        List<Member> all = new ArrayList<>(present);
        newcomers.forEach(newcomer -> all.add(newcomer.member(people, since)));
        FamilyLinks links = new FamilyLinks(all);
        links.implied(present.size(), newcomers);
        return List.copyOf(all);
    }

    private void implied(int firstNewcomer, List<Newcomer> newcomers) {
        for (int index = firstNewcomer; index < members.size(); index++) {
            NewMember said = newcomers.get(index - firstNewcomer).said();
            Member member = members.get(index);
            if (said.relation() == Relation.SPOUSE && said.spouse() == null) {
                members.set(index, member.marriedTo(head().map(Member::person).orElse(null)));
            }
            if (said.relation() == Relation.CHILD && said.parents() == null) {
                members.set(index, member.childOf(parentsOfHeadsChild(member)));
            }
        }
        members.replaceAll(this::answered);
        members.replaceAll(this::withParentsOfHead);
    }

    /** A marriage that one of the two named is also the other's. */
    private Member answered(Member member) {
        if (member.spouse() != null) {
            return member;
        }
        return members.stream()
                .filter(other -> member.person().equals(other.spouse()))
                .findFirst()
                .map(other -> member.marriedTo(other.person()))
                .orElse(member);
    }

    private Member withParentsOfHead(Member member) {
        if (!member.isHead() || !member.parents().isEmpty()) {
            return member;
        }
        return member.childOf(members.stream()
                .filter(other -> other.relation() == Relation.PARENT)
                .filter(other -> other.birthDate().isBefore(member.birthDate()))
                .limit(MOST_PARENTS)
                .map(Member::person)
                .toList());
    }

    /** The head, and the head's spouse where there is only one and she or he is old enough to be a parent. */
    private List<UUID> parentsOfHeadsChild(Member child) {
        List<UUID> parents = new ArrayList<>();
        head().ifPresent(head -> parents.add(head.person()));
        List<Member> spouses = members.stream()
                .filter(other -> other.relation() == Relation.SPOUSE)
                .toList();
        if (spouses.size() == 1 && spouses.get(0).birthDate().isBefore(child.birthDate())) {
            parents.add(spouses.get(0).person());
        }
        return parents;
    }

    private Optional<Member> head() {
        return members.stream().filter(Member::isHead).findFirst();
    }
}
