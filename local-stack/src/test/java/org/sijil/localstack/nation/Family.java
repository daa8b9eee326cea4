package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A principal, the spouse and the children who depend on them (morocco.md §3.1, §5.7): a second way to the families
 * that the enrollment service derives.
 */
record Family(SampleHousehold household, LocalDate on, List<SampleMember> members) {

    private static final int CHILD_OF_SUPPORT = 21;

    static List<Family> of(SampleHousehold household, LocalDate on) {
        Map<Integer, List<SampleMember>> families = new LinkedHashMap<>();
        List<SampleMember> members = household.members();
        for (int place = 0; place < members.size(); place++) {
            int principal = principal(members, place, on);
            families.computeIfAbsent(principal, none -> new ArrayList<>()).add(members.get(place));
        }
        return families.values().stream()
                .map(family -> new Family(household, on, family))
                .toList();
    }

    private static int principal(List<SampleMember> members, int place, LocalDate on) {
        SampleMember member = members.get(place);
        if (depends(member, on)) {
            int parent = member.parents().isEmpty()
                    ? head(members)
                    : member.parents().get(0);
            return principal(members, parent, on);
        }
        return member.spouse() == null ? place : Math.min(place, member.spouse());
    }

    private static int head(List<SampleMember> members) {
        for (int place = 0; place < members.size(); place++) {
            if (members.get(place).relation() == Relation.HEAD) {
                return place;
            }
        }
        throw new IllegalStateException("A household without a head");
    }

    private static boolean depends(SampleMember member, LocalDate on) {
        int age = age(member, on);
        if (member.relation() == Relation.HEAD || member.spouse() != null) {
            return false;
        }
        if (member.parents().isEmpty()) {
            return age < 18;
        }
        return age <= 21
                || (age <= 26 && member.situation().schooling() == Schooling.HIGHER)
                || (member.situation().disability() == Disability.SEVERE && member.relation() != Relation.PARENT);
    }

    static int age(SampleMember member, LocalDate on) {
        return member.person().birthDate().until(on).getYears();
    }

    /** The cover of the principal or the spouse excludes the family, that of a dependent only the dependent. */
    boolean isTadamon(double score) {
        SampleMember spouse = spouse();
        return score <= Formula.TADAMON
                && !members.get(0).situation().otherHealthCover()
                && (spouse == null || !spouse.situation().otherHealthCover());
    }

    int uncovered() {
        return (int) members.stream()
                .filter(member -> !member.situation().otherHealthCover())
                .count();
    }

    /** The flat allowance is the declarant's, whom we take to be the head (§2.3): a family without a child needs the head. */
    boolean isSupported(double score) {
        return score <= Formula.ASD
                && (holdsHead() || !children().isEmpty())
                && members.stream()
                        .map(SampleMember::situation)
                        .noneMatch(had -> had.publicAgent() || had.pension() || had.familyAllowances());
    }

    private boolean holdsHead() {
        return members.stream().anyMatch(member -> member.relation() == Relation.HEAD);
    }

    /** Children whom direct support counts: under 21, other than the principal and the spouse. */
    List<SampleMember> children() {
        Set<SampleMember> adults = new HashSet<>(members.subList(0, 1));
        SampleMember spouse = spouse();
        if (spouse != null) {
            adults.add(spouse);
        }
        return members.stream()
                .filter(member -> !adults.contains(member) && age(member, on) < CHILD_OF_SUPPORT)
                .toList();
    }

    private @Nullable SampleMember spouse() {
        Integer spouse = members.get(0).spouse();
        return spouse == null ? null : household.members().get(spouse);
    }

    /** The allowance of the first step (until November 2025), by the table of §2.1, in dirhams. */
    double amount() {
        List<SampleMember> children = children();
        double amount = 0;
        for (int rank = 0; rank < Math.min(6, children.size()); rank++) {
            amount += allowance(children.get(rank), rank);
        }
        return Math.max(500, amount);
    }

    private double allowance(SampleMember child, int rank) {
        boolean counts = age(child, on) < 6 || child.situation().schooling() != Schooling.NONE;
        double first = child.situation().fatherOrphan() ? 350 : counts ? 200 : 150;
        double severe = child.situation().disability() == Disability.SEVERE ? 100 : 0;
        return (rank < 3 ? first : counts ? 36 : 24) + severe;
    }
}
