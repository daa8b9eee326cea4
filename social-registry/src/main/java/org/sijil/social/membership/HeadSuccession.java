package org.sijil.social.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;

/**
 * What becomes of a household when somebody goes. A head is followed by the spouse, else by the eldest adult; every other
 * member's relation is then told anew from the new head: by the links between them, else by what the two were to the
 * former head.
 */
public final class HeadSuccession {

    private HeadSuccession() {}

    /**
     * The members who stay when somebody has died: the widowed are single again, children of a dead father are orphans.
     * Empty when no adult is left who could head them.
     */
    public static List<Member> afterDeath(List<Member> members, UUID dead, FamilyLaw law) {
        boolean father = members.stream().anyMatch(member -> member.person().equals(dead) && member.sex() == Sex.MALE);
        return after(members, dead, law).stream()
                .map(member -> father && member.parents().contains(dead) ? member.orphaned() : member)
                .toList();
    }

    /** The members who stay when somebody has gone; empty when no adult is left who could head them. */
    public static List<Member> after(List<Member> members, UUID gone, FamilyLaw law) {
        List<Member> staying =
                members.stream().filter(member -> !member.person().equals(gone)).toList();
        boolean headless = staying.stream().noneMatch(Member::isHead);
        List<Member> led = headless ? led(staying, gone, law) : staying;
        return led.stream()
                .map(member -> gone.equals(member.spouse()) ? member.marriedTo(null) : member)
                .toList();
    }

    /**
     * The same members under another head.
     *
     * @throws org.sijil.commons.problem.Refused {@code head-is-a-minor}
     */
    public static List<Member> to(List<Member> members, UUID head, FamilyLaw law) {
        Member next = members.stream()
                .filter(member -> member.person().equals(head))
                .findFirst()
                .orElseThrow();
        if (!law.isAdult(next)) {
            throw MembershipProblem.HEAD_IS_A_MINOR
                    .with(Map.of("age", law.majority()))
                    .at("/idcs");
        }
        return members.stream()
                .map(member -> member.as(relation(member, next, members)))
                .toList();
    }

    private static List<Member> led(List<Member> staying, UUID formerHead, FamilyLaw law) {
        Optional<Member> next = staying.stream()
                .filter(member -> law.isAdult(member))
                .min(Comparator.comparing((Member member) -> !isSpouse(member, formerHead))
                        .thenComparing(Member::birthDate));
        return next.map(head -> staying.stream()
                        .map(member -> member.as(relation(member, head, staying)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isSpouse(Member member, UUID head) {
        return member.relation() == Relation.SPOUSE || head.equals(member.spouse());
    }

    private static Relation relation(Member member, Member head, List<Member> all) {
        if (member.person().equals(head.person())) {
            return Relation.HEAD;
        }
        return linked(member, head, all).orElseGet(() -> inferred(member.relation(), head.relation()));
    }

    /** What a member is to the head by the links between them. */
    static Optional<Relation> linked(Member member, Member head, List<Member> all) {
        if (head.person().equals(member.spouse()) || member.person().equals(head.spouse())) {
            return Optional.of(Relation.SPOUSE);
        }
        if (member.parents().contains(head.person())) {
            return Optional.of(Relation.CHILD);
        }
        if (head.parents().contains(member.person())) {
            return Optional.of(Relation.PARENT);
        }
        if (member.parents().stream().anyMatch(head.parents()::contains)) {
            return Optional.of(Relation.SIBLING);
        }
        boolean grandchild = all.stream()
                .anyMatch(between -> between.parents().contains(head.person())
                        && member.parents().contains(between.person()));
        return grandchild ? Optional.of(Relation.GRANDCHILD) : Optional.empty();
    }

    /** What a member is to a new head when both were something to the former one. */
    private static Relation inferred(Relation member, Relation head) {
        if (member == Relation.HEAD) {
            return ofFormerHead(head);
        }
        return switch (head) {
            case SPOUSE -> toSpouse(member);
            case CHILD -> member == Relation.CHILD ? Relation.SIBLING : toChild(member);
            case PARENT -> toParent(member);
            case PARENT_IN_LAW -> member == Relation.CHILD ? Relation.GRANDCHILD : Relation.OTHER;
            case SIBLING -> toSibling(member);
            case HEAD, GRANDCHILD, OTHER -> Relation.OTHER;
        };
    }

    /** What the former head is to the one who was something to the former head. */
    private static Relation ofFormerHead(Relation head) {
        return switch (head) {
            case SPOUSE -> Relation.SPOUSE;
            case CHILD -> Relation.PARENT;
            case PARENT -> Relation.CHILD;
            case SIBLING -> Relation.SIBLING;
            case HEAD, PARENT_IN_LAW, GRANDCHILD, OTHER -> Relation.OTHER;
        };
    }

    private static Relation toSpouse(Relation member) {
        return switch (member) {
            case CHILD -> Relation.CHILD;
            case PARENT -> Relation.PARENT_IN_LAW;
            case PARENT_IN_LAW -> Relation.PARENT;
            case GRANDCHILD -> Relation.GRANDCHILD;
            case HEAD, SPOUSE, SIBLING, OTHER -> Relation.OTHER;
        };
    }

    private static Relation toChild(Relation member) {
        return member == Relation.SPOUSE ? Relation.PARENT : Relation.OTHER;
    }

    private static Relation toParent(Relation member) {
        return switch (member) {
            case CHILD -> Relation.GRANDCHILD;
            case SIBLING -> Relation.CHILD;
            case HEAD, SPOUSE, PARENT, PARENT_IN_LAW, GRANDCHILD, OTHER -> Relation.OTHER;
        };
    }

    private static Relation toSibling(Relation member) {
        return switch (member) {
            case SIBLING -> Relation.SIBLING;
            case PARENT -> Relation.PARENT;
            case HEAD, SPOUSE, CHILD, PARENT_IN_LAW, GRANDCHILD, OTHER -> Relation.OTHER;
        };
    }
}
