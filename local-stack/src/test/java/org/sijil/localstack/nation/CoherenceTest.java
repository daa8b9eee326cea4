package org.sijil.localstack.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No household of the sample contradicts itself, the law or the registries' rules. */
class CoherenceTest {

    private static final LocalDate ON = Shares.ON;

    private static List<SampleHousehold> households = List.of();

    @BeforeAll
    static void draw() {
        households = new SampleNation(11, ON).households(6_000).toList();
    }

    @Test
    void everyHouseholdHasOneAdultHead() {
        for (SampleHousehold household : households) {
            List<SampleMember> heads = household.members().stream()
                    .filter(member -> member.relation() == Relation.HEAD)
                    .toList();
            assertEquals(1, heads.size());
            assertTrue(age(heads.get(0)) >= 18);
            assertTrue(household.members().size() < Papers.MEMBERS);
        }
    }

    @Test
    void everyMinorHasAGuardianWhoIsRegisteredBefore() {
        eachMember((household, place) -> {
            SampleMember.Guardian guardian = member(household, place).guardian();
            assertEquals(age(member(household, place)) < 18, guardian != null);
            if (guardian != null) {
                assertTrue(guardian.member() < place);
                assertTrue(age(member(household, guardian.member())) >= 18);
            }
        });
    }

    @Test
    void aGuardianIsAParentWhereOneLivesThere() {
        eachMember((household, place) -> {
            SampleMember minor = member(household, place);
            SampleMember.Guardian guardian = minor.guardian();
            if (guardian != null) {
                assertEquals(minor.parents().isEmpty(), guardian.relation().equals("guardian"));
                assertTrue(minor.parents().isEmpty() || minor.parents().contains(guardian.member()));
            }
        });
    }

    @Test
    void spousesAreAdultsAndMarriedToEachOther() {
        eachMember((household, place) -> {
            Integer spouse = member(household, place).spouse();
            if (spouse != null) {
                SampleMember other = member(household, spouse);
                assertEquals(place, other.spouse());
                assertFalse(other.person().sex()
                        == member(household, place).person().sex());
                assertTrue(age(other) >= 18);
                assertEquals(MaritalStatus.MARRIED, other.person().maritalStatus());
            }
        });
    }

    @Test
    void mothersWereSixteenToFortySix() {
        eachMember((household, place) -> member(household, place).parents().forEach(parent -> {
            int years = age(member(household, parent)) - age(member(household, place));
            boolean mother = member(household, parent).person().sex() == Sex.FEMALE;
            assertTrue(years >= 11 && (!mother || (years >= 16 && years <= 46)), years + " years, mother: " + mother);
        }));
    }

    @Test
    void papersAreThoseOfTheNationalityAndNeverTwice() {
        Set<String> seen = new HashSet<>();
        eachMember((household, place) -> {
            SamplePerson person = member(household, place).person();
            boolean moroccan = person.nationality().equals("MA");
            String paper = moroccan ? person.cnie() : person.residencePermit();
            assertEquals(age(member(household, place)) >= 16, paper != null);
            assertTrue(paper == null || seen.add(paper));
            assertTrue(paper == null || paper.matches(moroccan ? "[A-Z]{2}[0-9]{6}" : "S[0-9]{9}"));
        });
    }

    @Test
    void theBornAreBornAndHaveNames() {
        eachMember((household, place) -> {
            SamplePerson person = member(household, place).person();
            assertFalse(person.birthDate().isAfter(ON));
            assertTrue(person.birthDate().isAfter(LocalDate.of(1900, 1, 1)));
            assertNotNull(person.givenName().fr());
            assertEquals(person.nationality().equals("MA"), person.familyName().ar() != null);
        });
    }

    @Test
    void childrenBearTheNameOfTheirFather() {
        eachMember((household, place) -> {
            List<Integer> parents = member(household, place).parents();
            if (!parents.isEmpty()) {
                Name father = member(household, parents.get(0)).person().familyName();
                assertEquals(father, member(household, place).person().familyName());
            }
        });
    }

    /** A season later, when some have turned 15, the answers must still fit: the loading may take place then. */
    @Test
    void noAnswerCountsMoreThanTheMembersThereAre() {
        for (SampleHousehold household : households) {
            for (int days : new int[] {0, 30, 90}) {
                LocalDate day = ON.plusDays(days);
                int children =
                        count(household, member -> Family.age(member, day) >= 6 && Family.age(member, day) <= 14);
                int adults = count(household, member -> Family.age(member, day) >= 15);
                assertTrue(
                        number(household, "privatePupils6To14") + number(household, "publicPupils6To14") <= children);
                assertTrue(number(household, "adultsEarning") <= adults);
                assertTrue(number(household, "adultsInCommerce") <= number(household, "adultsEarning"));
                assertTrue(number(household, "adultsWithoutDiploma") + mostDiplomas(household) <= adults);
            }
        }
    }

    /** By what the answers mean, as the social registry refuses them. */
    @Test
    void noAnswerContradictsAnother() {
        for (SampleHousehold household : households) {
            boolean higher = "higher".equals(household.declaration().get("headEducation"));
            int adults = count(household, member -> Family.age(member, ON) >= 15);
            assertTrue(number(household, "adultsLiterate") >= Math.max(mostDiplomas(household), higher ? 1 : 0));
            assertTrue(!higher || number(household, "adultsWithoutDiploma") < adults);
            assertTrue(higher || number(household, "adultsWithHigherDiploma") < adults);
            assertAgrees(household, "senior-executive", number(household, "seniorExecutives"), adults);
            assertAgrees(household, "equipment-operator", number(household, "adultsOperatingMachines"), adults);
        }
    }

    private static void assertAgrees(SampleHousehold household, String occupation, int count, int adults) {
        boolean head = occupation.equals(household.declaration().get("headOccupation"));
        assertTrue(head ? count > 0 : count < adults);
    }

    @Test
    void coverIsAnsweredAsTheMembersHaveIt() {
        for (SampleHousehold household : households) {
            int covered = count(household, member -> member.situation().otherHealthCover());
            assertEquals(covered > 0, household.declaration().get("otherHealthCover"));
        }
    }

    @Test
    void allKindsOfLifeAreThere() {
        assertTrue(some(household -> household.members().size() == 1 && age(member(household, 0)) >= 70));
        assertTrue(
                some(household -> count(household, member -> member.situation().fatherOrphan()) > 1));
        assertTrue(some(household -> has(household, Relation.GRANDCHILD) && has(household, Relation.SPOUSE)));
        assertTrue(some(household -> has(household, Relation.PARENT_IN_LAW)));
        assertTrue(some(household -> has(household, Relation.SIBLING)));
        assertTrue(
                some(household -> !member(household, 0).person().nationality().equals("MA")));
        assertTrue(some(household ->
                count(household, member -> member.situation().disability() == Disability.SEVERE && age(member) < 18)
                        > 0));
    }

    private static int mostDiplomas(SampleHousehold household) {
        return Math.max(number(household, "adultsWithTechnicalDiploma"), number(household, "adultsWithHigherDiploma"));
    }

    private static boolean some(Predicate<SampleHousehold> which) {
        return households.stream().anyMatch(which);
    }

    private static boolean has(SampleHousehold household, Relation relation) {
        return count(household, member -> member.relation() == relation) > 0;
    }

    private static int count(SampleHousehold household, Predicate<SampleMember> which) {
        return (int) household.members().stream().filter(which).count();
    }

    private static int number(SampleHousehold household, String answer) {
        return (int) Objects.requireNonNull(household.declaration().get(answer), answer);
    }

    private static void eachMember(BiConsumer<SampleHousehold, Integer> check) {
        for (SampleHousehold household : households) {
            for (int place = 0; place < household.members().size(); place++) {
                check.accept(household, place);
            }
        }
    }

    private static SampleMember member(SampleHousehold household, int place) {
        return household.members().get(place);
    }

    private static int age(SampleMember member) {
        return Family.age(member, ON);
    }
}
