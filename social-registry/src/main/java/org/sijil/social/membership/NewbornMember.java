package org.sijil.social.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.social.composition.Relation;
import org.sijil.social.population.LivingPerson;

/** A child is born into a household. */
public final class NewbornMember {

    private NewbornMember() {}

    /**
     * The members with the child at the end. What it is to the head follows from its parents; the child of the head's spouse
     * counts as the head's own.
     *
     * @param parents whether or not they are members
     */
    public static List<Member> join(List<Member> members, LivingPerson child, List<UUID> parents, LocalDate since) {
        Member born = new Member(
                child.person(),
                child.idcs(),
                Relation.OTHER,
                null,
                parents,
                child.birthDate(),
                child.sex(),
                Situation.plain(),
                since);
        List<Member> all = new ArrayList<>(members);
        all.add(born.as(relation(born, members)));
        return List.copyOf(all);
    }

    private static Relation relation(Member child, List<Member> members) {
        boolean ofSpouse = members.stream()
                .anyMatch(member ->
                        member.relation() == Relation.SPOUSE && child.parents().contains(member.person()));
        return members.stream()
                .filter(Member::isHead)
                .findFirst()
                .flatMap(head -> HeadSuccession.linked(child, head, members))
                .orElse(ofSpouse ? Relation.CHILD : Relation.OTHER);
    }
}
