package org.sijil.localstack.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests' own formula gives the worked values of morocco.md §1.5. */
class FormulaTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 1);

    @Test
    void aFamilyOfFiveInCasablanca() {
        Map<String, Object> answers = nothing();
        answers.putAll(Map.of("rooms", 3, "electricityMeter", true, "satelliteDish", true, "publicPupils6To14", 2));
        answers.putAll(Map.of("adultsWithoutDiploma", 2, "adultsEarning", 1, "mobilePhones", 2));
        answers.putAll(bills("1200.00", "3000.00", "1200.00"));

        assertEquals(9.4585344, score("06.141", Area.URBAN, answers, 42, 38, 12, 9, 3), 1e-7);
    }

    @Test
    void aFarmersFamilyOfSevenInTafilalet() {
        Map<String, Object> answers = nothing();
        answers.putAll(Map.of("rooms", 2, "headOccupation", "farm-operator", "adultsLiterate", 3, "cows", 2));
        answers.putAll(bills("960.00", "1200.00", "600.00"));

        assertEquals(8.5113814, score("08.201", Area.RURAL, answers, 50, 44, 25, 22, 12, 9, 3), 1e-7);
    }

    private static double score(String province, Area area, Map<String, Object> answers, int... ages) {
        List<SampleMember> members = new ArrayList<>();
        for (int age : ages) {
            Relation relation = members.isEmpty() ? Relation.HEAD : Relation.CHILD;
            members.add(member(relation, ON.minusYears(age).minusDays(1)));
        }
        Address address = new Address(province, area, "");
        return Formula.score(new SampleHousehold(0, address, members, answers), ON);
    }

    private static SampleMember member(Relation relation, LocalDate birthDate) {
        Name name = new Name(null, "Somebody");
        SamplePerson person = new SamplePerson(name, name, Sex.MALE, birthDate, "MA", null, null, MaritalStatus.SINGLE);
        Situation plain = new Situation(Schooling.NONE, Disability.NONE, false, false, false, false, false);
        return new SampleMember(person, relation, null, List.of(), null, plain);
    }

    private static Map<String, Object> bills(String butane, String waterAndElectricity, String telecom) {
        return Map.of(
                "yearlyButane", butane, "yearlyWaterAndElectricity", waterAndElectricity, "yearlyTelecom", telecom);
    }

    /** The answers of a household that has nothing, by the names that the generator uses. */
    private static Map<String, Object> nothing() {
        Map<String, Object> answers =
                new HashMap<>(new SampleNation(1, ON).household(0).declaration());
        answers.replaceAll(
                (name, answer) -> answer instanceof Boolean ? false : answer instanceof Integer ? 0 : "none");
        return answers;
    }
}
