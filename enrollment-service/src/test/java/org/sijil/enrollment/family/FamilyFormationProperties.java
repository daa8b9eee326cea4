package org.sijil.enrollment.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every household, however strange its ties. */
class FamilyFormationProperties {

    private static final LocalDate TODAY = Home.TODAY;

    private final FamilyFormation formation = new FamilyFormation(Home.MEMBERSHIP);

    @Property(tries = 3000)
    void everyMemberIsInExactlyOneFamily(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        List<HouseholdMember> household = household(size, new Random(seed));
        List<UUID> placed = formation.of(household, TODAY).stream()
                .flatMap(family -> family.members().stream())
                .map(FamilyMember::person)
                .toList();
        Set<UUID> all = household.stream().map(HouseholdMember::person).collect(Collectors.toSet());
        assertEquals(all, new HashSet<>(placed));
        assertEquals(all.size(), placed.size());
    }

    @Property(tries = 1000)
    void theOrderOfMembersDoesNotMatter(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<HouseholdMember> household = household(size, random);
        List<HouseholdMember> shuffled = new ArrayList<>(household);
        Collections.shuffle(shuffled, random);
        assertEquals(formation.of(household, TODAY), formation.of(shuffled, TODAY));
    }

    @Property(tries = 1000)
    void nobodyMarriedDependsOnAnybody(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        List<HouseholdMember> household = household(size, new Random(seed));
        Set<UUID> here = household.stream().map(HouseholdMember::person).collect(Collectors.toSet());
        Set<UUID> married = household.stream()
                .filter(member -> member.spouse() != null
                        && here.contains(member.spouse())
                        && !member.spouse().equals(member.person()))
                .map(HouseholdMember::person)
                .collect(Collectors.toSet());
        long dependents = formation.of(household, TODAY).stream()
                .flatMap(family -> family.members().stream())
                .filter(member -> member.role() == Role.DEPENDENT && married.contains(member.person()))
                .count();
        assertEquals(0, dependents);
    }

    private static List<HouseholdMember> household(int size, Random random) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        List<HouseholdMember> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(member(ids, i, random));
        }
        return members;
    }

    /** Ties may be broken, point outside, at oneself or in circles; heads may be none or many. */
    private static HouseholdMember member(List<UUID> ids, int place, Random random) {
        Relation[] relations = Relation.values();
        List<UUID> parents = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parents.add(any(ids, random));
        }
        return new HouseholdMember(
                ids.get(place),
                TODAY.minusDays(random.nextInt(90 * 365)),
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                place == 0 && random.nextInt(10) > 0 ? Relation.HEAD : relations[random.nextInt(relations.length)],
                random.nextInt(3) == 0 ? any(ids, random) : null,
                parents,
                new Situation(
                        List.of(Schooling.values()).get(random.nextInt(4)),
                        random.nextInt(8) == 0 ? Disability.SEVERE : Disability.NONE,
                        false,
                        false,
                        false,
                        false,
                        false));
    }

    private static UUID any(List<UUID> ids, Random random) {
        return random.nextInt(10) == 0 ? new UUID(0, random.nextInt()) : ids.get(random.nextInt(ids.size()));
    }
}
