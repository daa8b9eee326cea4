package org.sijil.enrollment.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.enrollment.regime.Membership;

/**
 * Groups the living members of a household into families.
 *
 * <p>A couple is one family, whatever the number of spouses. A member whom the rule of dependents admits, who has neither
 * spouse nor, as an adult, a child in the household, depends on the first named parent who lives there; through a parent
 * who is a dependent too, on that parent's family. A minor without a parent there depends on the head. Everybody else is
 * a principal. No text settles the details (inferred from the rules of AMO-Tadamon); each has a test that names it.
 */
public final class FamilyFormation {

    private static final Comparator<HouseholdMember> ELDEST_FIRST =
            Comparator.comparing(HouseholdMember::birthDate).thenComparing(HouseholdMember::person);

    private final Membership membership;

    /** Forms families by the rule of the country's regimes. */
    public FamilyFormation(Membership membership) {
        this.membership = membership;
    }

    /** The families of a household's living members on a day, the head's first. */
    public List<Family> of(List<HouseholdMember> members, LocalDate on) {
        if (members.isEmpty()) {
            return List.of();
        }
        Household household =
                new Household(members.stream().sorted(ELDEST_FIRST).toList(), membership, on);
        Map<UUID, List<HouseholdMember>> followers = new HashMap<>();
        for (HouseholdMember member : household.dependents()) {
            followers
                    .computeIfAbsent(household.coupleOf(member).id(), couple -> new ArrayList<>())
                    .add(member);
        }
        return household.couples().stream()
                .map(couple -> family(couple, followers.getOrDefault(couple.id(), List.of()), household))
                .toList();
    }

    private static Family family(Couple couple, List<HouseholdMember> dependents, Household household) {
        List<FamilyMember> members = new ArrayList<>();
        members.add(FamilyMember.of(couple.principal(), Role.PRINCIPAL));
        couple.spouses().forEach(spouse -> members.add(FamilyMember.of(spouse, Role.SPOUSE)));
        dependents.forEach(dependent -> members.add(FamilyMember.of(dependent, Role.DEPENDENT)));
        return new Family(members, household.isHeads(couple));
    }

    /** A principal and spouses; a single adult is a couple of one. */
    record Couple(HouseholdMember principal, List<HouseholdMember> spouses) {

        UUID id() {
            return principal.person();
        }
    }
}
