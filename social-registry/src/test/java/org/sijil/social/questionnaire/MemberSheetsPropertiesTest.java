package org.sijil.social.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sijil.commons.problem.Refused;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;

/** What is derived agrees with counting by hand, written from the words of the annexes and not from the file. */
class MemberSheetsPropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Set<String> HIGHER = Set.of("two-years-higher", "bachelor", "master-or-engineer", "doctorate");
    private static final Set<String> TECHNICAL =
            Set.of("vocational-certificate", "technician", "specialised-technician");

    private final MemberSheets sheets = new MemberSheets(TestQuestionnaires.shipped());

    @Property(tries = 300)
    void countsAreThoseByHand(@ForAll("homes") List<Person> home) {
        Map<String, Object> derived = sheets.derive(sheets(home), people(home), "/members");

        assertEquals(count(home, each -> each.isPupil("private")), derived.get("privatePupils6To14"));
        assertEquals(count(home, each -> each.isPupil("public")), derived.get("publicPupils6To14"));
        assertEquals(
                count(home, each -> each.adult() && each.diploma().equals("none")),
                derived.get("adultsWithoutDiploma"));
        assertEquals(
                count(home, each -> each.adult() && TECHNICAL.contains(each.diploma())),
                derived.get("adultsWithTechnicalDiploma"));
        assertEquals(
                count(home, each -> each.adult() && HIGHER.contains(each.diploma())),
                derived.get("adultsWithHigherDiploma"));
        assertEquals(count(home, each -> each.adult() && each.literate()), derived.get("adultsLiterate"));
        assertEquals(count(home, each -> each.adult() && each.employed()), derived.get("adultsEarning"));
        assertEquals(
                count(home, each -> each.employed() && each.sector().equals("commerce")),
                derived.get("adultsInCommerce"));
        assertEquals(count(home, each -> each.isOf("machine-operator")), derived.get("adultsOperatingMachines"));
        assertEquals(count(home, each -> each.isOf("senior-executive")), derived.get("seniorExecutives"));
        assertEquals(home.stream().anyMatch(Person::covered), derived.get("otherHealthCover"));
        assertEquals(HIGHER.contains(home.get(0).diploma()), "higher".equals(derived.get("headEducation")));
        assertEquals(home.get(0).isOf("senior-executive"), "senior-executive".equals(derived.get("headOccupation")));
    }

    @Property(tries = 50)
    void nobodyMayBeLeftOut(@ForAll("homes") List<Person> home) {
        List<MemberSheet> all = sheets(home);
        assertThrows(Refused.class, () -> sheets.derive(all.subList(1, all.size()), people(home), "/members"));
    }

    /** Whoever is left is counted as if nobody else had ever been answered for. */
    @Property(tries = 200)
    void whatFollowsForThoseWhoStayIsWhatTheyWereAskedFor(
            @ForAll("homes") List<Person> home, @ForAll @IntRange(max = 11) int gone) {
        List<Person> staying = home.subList(0, Math.max(1, home.size() - gone));

        assertEquals(
                sheets.derive(sheets(staying), people(staying), "/members"),
                sheets.following("ma-rsu-2021", sheets(home), people(staying)));
        assertEquals(Map.of(), sheets.following("ma-rsu-2021", List.of(), people(home)));
        assertEquals(Map.of(), sheets.following("no-such", sheets(home), people(home)));
    }

    /** A head who joined later was not asked: what was said of the head before stays. */
    @Property(tries = 50)
    void nothingFollowsOfAHeadWhoWasNotAsked(@ForAll("homes") List<Person> home) {
        Map<String, Object> following =
                sheets.following("ma-rsu-2021", sheets(home).subList(1, home.size()), people(home));

        assertFalse(following.containsKey("headEducation"));
        assertEquals(home.size() > 1, following.containsKey("adultsEarning"));
    }

    @Provide
    Arbitrary<List<Person>> homes() {
        return people().list().ofMinSize(1).ofMaxSize(12).map(MemberSheetsPropertiesTest::ledByAnAdult);
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.of("none", "public", "private"),
                        Arbitraries.of("none", "baccalaureate", "technician", "vocational-certificate", "bachelor"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("senior-executive", "machine-operator", "trader"),
                        Arbitraries.of("commerce", "industry"),
                        Arbitraries.of(true, false))
                .as(Person::new);
    }

    private static List<Person> ledByAnAdult(List<Person> home) {
        List<Person> led = new ArrayList<>(home);
        led.set(0, home.get(0).aged(30 + home.get(0).age() % 40));
        return led;
    }

    private static int count(List<Person> home, Predicate<Person> holds) {
        return (int) home.stream().filter(holds).count();
    }

    private static Composition people(List<Person> home) {
        List<Resident> residents = new ArrayList<>();
        for (int index = 0; index < home.size(); index++) {
            residents.add(new Resident(
                    new UUID(0, index),
                    TODAY.minusYears(home.get(index).age()),
                    index == 0 ? Relation.HEAD : Relation.OTHER,
                    null,
                    List.of()));
        }
        return new Composition(residents, TODAY);
    }

    private static List<MemberSheet> sheets(List<Person> home) {
        List<MemberSheet> sheets = new ArrayList<>();
        for (int index = 0; index < home.size(); index++) {
            sheets.add(new MemberSheet(new UUID(0, index), home.get(index).answers()));
        }
        return sheets;
    }

    /** Somebody with an opinion on everything; what is not asked at an age is left out. */
    record Person(
            int age,
            String school,
            String highest,
            boolean reads,
            boolean works,
            String category,
            String sector,
            boolean covered) {

        Person aged(int other) {
            return new Person(other, school, highest, reads, works, category, sector, covered);
        }

        boolean adult() {
            return age >= 15;
        }

        boolean employed() {
            return adult() && works;
        }

        boolean literate() {
            return reads || !highest.equals("none");
        }

        String diploma() {
            return highest.equals("bachelor") && age < 19 ? "none" : highest;
        }

        boolean isPupil(String kind) {
            return age >= 6 && age <= 14 && school.equals(kind);
        }

        boolean isOf(String wanted) {
            return employed() && category().equals(wanted);
        }

        @Override
        public String category() {
            return category.equals("senior-executive") && age < 18 ? "trader" : category;
        }

        Map<String, Object> answers() {
            Map<String, Object> answers = new HashMap<>();
            answers.put("disability", "none");
            answers.put("healthCover", covered);
            if (age >= 6 && age <= 30) {
                answers.put("schooling", school);
                if (!school.equals("none")) {
                    answers.put("schoolLevel", age < 13 ? "primary" : "vocational");
                }
            }
            if (adult()) {
                answers.put("diploma", diploma());
                answers.put("literate", literate());
                answers.put("activity", works ? "employed" : "other-inactive");
                answers.put("earning", works);
                if (works) {
                    answers.put("category", category());
                    answers.put("sector", sector);
                    answers.put("status", "private-employee");
                }
            }
            return answers;
        }
    }
}
