package org.sijil.enrollment.family;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.family.FamilyFormation.Couple;
import org.sijil.enrollment.regime.Membership;
import org.sijil.enrollment.regime.Membership.DependentRule;
import org.sijil.enrollment.regime.Membership.PrincipalOrder;

/** Who is tied to whom among the members of one household on one day. */
final class Household {

    private final List<HouseholdMember> members;
    private final Map<UUID, HouseholdMember> byPerson;
    private final Membership membership;
    private final LocalDate on;
    private final HouseholdMember head;
    private final Set<UUID> withChild;
    private final Map<UUID, Couple> couples;

    /** The members come from the eldest to the youngest. */
    Household(List<HouseholdMember> members, Membership membership, LocalDate on) {
        this.members = members;
        this.byPerson = members.stream()
                .collect(Collectors.toMap(HouseholdMember::person, Function.identity(), (one, same) -> one));
        this.membership = membership;
        this.on = on;
        this.head = findHead();
        this.withChild = members.stream()
                .flatMap(member -> parents(member).stream())
                .map(HouseholdMember::person)
                .collect(Collectors.toSet());
        this.couples = findCouples();
    }

    /** Every couple and every independent member, the head's first, then from the eldest principal. */
    List<Couple> couples() {
        Comparator<Couple> headFirst = Comparator.comparing(couple -> !isHeads(couple));
        return couples.values().stream()
                .distinct()
                .sorted(headFirst
                        .thenComparing(couple -> couple.principal().birthDate())
                        .thenComparing(Couple::id))
                .toList();
    }

    /** Everybody else, from the eldest. */
    List<HouseholdMember> dependents() {
        return byPerson.values().stream()
                .filter(member -> !couples.containsKey(member.person()))
                .sorted(Comparator.comparing(HouseholdMember::birthDate).thenComparing(HouseholdMember::person))
                .toList();
    }

    /** The couple on which a dependent depends: of the first parent, through parents who depend themselves. */
    Couple coupleOf(HouseholdMember dependent) {
        Set<UUID> seen = new HashSet<>();
        HouseholdMember at = dependent;
        while (seen.add(at.person())) {
            Couple couple = couples.get(at.person());
            if (couple != null) {
                return couple;
            }
            at = parents(at).stream().findFirst().orElse(head);
        }
        return headCouple();
    }

    /** Whether the head is one of the couple. Where nobody is named head, for now, the eldest adult stands in. */
    boolean isHeads(Couple couple) {
        return couple.id().equals(headCouple().id());
    }

    private Couple headCouple() {
        Couple couple = couples.get(head.person());
        if (couple == null) {
            throw new IllegalStateException("The head of a household is always independent");
        }
        return couple;
    }

    private HouseholdMember findHead() {
        return Stream.<Optional<HouseholdMember>>of(
                        members.stream()
                                .filter(member -> member.relation() == Relation.HEAD)
                                .findFirst(),
                        members.stream().filter(this::adult).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(members.get(0));
    }

    /** Parents who live here; a child of the head who names none is the head's. */
    private List<HouseholdMember> parents(HouseholdMember member) {
        List<HouseholdMember> here = member.parents().stream()
                .filter(parent -> !parent.equals(member.person()))
                .flatMap(parent -> Stream.ofNullable(byPerson.get(parent)))
                .toList();
        boolean ofHead = member.relation() == Relation.CHILD && head.relation() == Relation.HEAD;
        return here.isEmpty() && ofHead && !isHead(member) ? List.of(head) : here;
    }

    private Map<UUID, Couple> findCouples() {
        Map<UUID, Couple> found = new LinkedHashMap<>();
        for (HouseholdMember member : byPerson.values()) {
            if (!found.containsKey(member.person())) {
                List<HouseholdMember> group = married(member);
                if (group.size() > 1 || independent(member)) {
                    Couple couple = couple(group);
                    group.forEach(one -> found.put(one.person(), couple));
                }
            }
        }
        return found;
    }

    /** Everybody tied to the member by marriage, the member included. */
    private List<HouseholdMember> married(HouseholdMember member) {
        Set<UUID> group = new HashSet<>();
        Deque<HouseholdMember> open = new ArrayDeque<>(List.of(member));
        while (!open.isEmpty()) {
            HouseholdMember at = open.pop();
            if (group.add(at.person())) {
                open.addAll(spouses(at));
            }
        }
        return byPerson.values().stream()
                .filter(one -> group.contains(one.person()))
                .toList();
    }

    /** Whoever names the member as spouse or is named by the member. */
    private List<HouseholdMember> spouses(HouseholdMember member) {
        return members.stream()
                .filter(one -> member.equals(spouse(one)) || one.equals(spouse(member)))
                .toList();
    }

    /** The spouse who lives here; a spouse of the head who names nobody is the head's. */
    private @Nullable HouseholdMember spouse(HouseholdMember member) {
        HouseholdMember named = member.spouse() == null ? null : byPerson.get(member.spouse());
        if (named == null && member.relation() == Relation.SPOUSE && head.relation() == Relation.HEAD) {
            named = head;
        }
        return member.equals(named) ? null : named;
    }

    private Couple couple(List<HouseholdMember> group) {
        List<HouseholdMember> ordered = group.stream().sorted(principalFirst()).toList();
        return new Couple(ordered.get(0), ordered.subList(1, ordered.size()));
    }

    private Comparator<HouseholdMember> principalFirst() {
        return membership.principal().stream()
                .map(this::first)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(HouseholdMember::person))
                .orElse(Comparator.comparing(HouseholdMember::person));
    }

    private Comparator<HouseholdMember> first(PrincipalOrder reason) {
        return switch (reason) {
            case HEAD -> Comparator.comparing(member -> !isHead(member));
            case HUSBAND -> Comparator.comparing(member -> member.sex() != Sex.MALE);
            case ELDEST -> Comparator.comparing(HouseholdMember::birthDate);
        };
    }

    private boolean independent(HouseholdMember member) {
        if (isHead(member)) {
            return true;
        }
        if (adult(member) && withChild.contains(member.person())) {
            return true;
        }
        boolean attached = !parents(member).isEmpty() || !adult(member);
        return !(attached && membership.dependents().stream().anyMatch(rule -> admits(rule, member)));
    }

    private boolean isHead(HouseholdMember member) {
        return member.person().equals(head.person());
    }

    private boolean adult(HouseholdMember member) {
        return member.ageOn(on) >= membership.adultAge();
    }

    private boolean admits(DependentRule rule, HouseholdMember member) {
        boolean inTime = rule.untilAge() == null || member.ageOn(on) <= rule.untilAge();
        return inTime
                && switch (rule.situation()) {
                    case ANY -> true;
                    case HIGHER_EDUCATION -> member.situation().inHigherEducation();
                    case SEVERE_DISABILITY -> member.situation().severelyDisabled();
                };
    }
}
