package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.composition.Relation.CHILD;
import static org.sijil.social.composition.Relation.HEAD;
import static org.sijil.social.composition.Relation.SPOUSE;
import static org.sijil.social.geography.Area.RURAL;
import static org.sijil.social.geography.Area.URBAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** The worked values of the domain notes, to the last decimal. */
class OfficialFormulaTest {

    private final Formula formula = Homes.official();

    @Test
    void itWeighsAsManyVariablesAsTheGovernmentSays() {
        assertEquals(35, formula.urban().variables().size());
        assertEquals(28, formula.rural().variables().size());
    }

    @Test
    void aFamilyOfFiveInCasablancaWithOneEarner() {
        List<Resident> five = Homes.of(HEAD, 42, SPOUSE, 38, CHILD, 12, CHILD, 8, CHILD, 3);
        Declaration answers = Answers.declaration(
                "rooms",
                3,
                "electricityMeter",
                true,
                "satelliteDish",
                true,
                "publicPupils6To14",
                2,
                "adultsWithoutDiploma",
                2,
                "adultsEarning",
                1,
                "mobilePhones",
                2,
                "yearlyButane",
                "1200.00",
                "yearlyWaterAndElectricity",
                "3000.00",
                "yearlyTelecom",
                "1200.00");

        assertEquals("9.4585344", score("06", URBAN, five, answers));
    }

    @Test
    void anExecutivesFamilyInRabat() {
        List<Resident> four = Homes.of(HEAD, 45, SPOUSE, 41, CHILD, 13, CHILD, 9);
        Declaration answers = Answers.declaration(
                "rooms",
                4,
                "bathOrShower",
                true,
                "electricityMeter",
                true,
                "headEducation",
                "higher",
                "headOccupation",
                "senior-executive",
                "computer",
                true,
                "satelliteDish",
                true,
                "fixedTelephone",
                true,
                "otherHealthCover",
                true,
                "privatePupils6To14",
                2,
                "adultsEarning",
                2,
                "seniorExecutives",
                1,
                "mobilePhones",
                4,
                "cars",
                1,
                "yearlyButane",
                "600.00",
                "yearlyWaterAndElectricity",
                "7200.00",
                "yearlyTelecom",
                "4800.00");

        assertEquals("11.1049075", score("04", URBAN, four, answers));
    }

    @Test
    void farmersInDraaTafilalet() {
        List<Resident> seven = Homes.of(HEAD, 45, SPOUSE, 40, CHILD, 22, CHILD, 20, CHILD, 12, CHILD, 8, CHILD, 3);
        Declaration answers = Answers.declaration(
                "rooms",
                2,
                "dwelling",
                "rural-other",
                "headOccupation",
                "farm-operator",
                "adultsLiterate",
                3,
                "cows",
                2,
                "yearlyButane",
                "960.00",
                "yearlyWaterAndElectricity",
                "1200.00",
                "yearlyTelecom",
                "600.00");

        assertEquals("8.5113814", score("08", RURAL, seven, answers));
    }

    @Test
    void anOldCoupleInAStoneHouse() {
        List<Resident> couple = Homes.of(HEAD, 70, SPOUSE, 65);
        Declaration answers = Answers.declaration(
                "rooms",
                2,
                "dwelling",
                "rural-stone",
                "adultsLiterate",
                1,
                "yearlyButane",
                "720.00",
                "yearlyWaterAndElectricity",
                "960.00",
                "yearlyTelecom",
                "360.00");

        assertEquals("9.8911600", score("05", RURAL, couple, answers));
    }

    @Test
    void theBreakdownNamesTheConstantsAndEveryVariableOnce() {
        Score score = Scorer.score(
                formula,
                new ScoreInputs(Homes.TODAY, "05", RURAL, Homes.of(HEAD, 70, SPOUSE, 65), Answers.declaration()));

        List<String> lines =
                score.breakdown().stream().map(Contribution::variable).toList();
        assertEquals(30, lines.stream().distinct().count());
        assertEquals(
                formula.rural().variables().stream().map(Variable::name).collect(Collectors.toList()),
                lines.subList(2, lines.size()));
        assertEquals(
                new Contribution("intercept", "1", "8.695", "8.695"),
                score.breakdown().get(0));
        assertEquals(
                new Contribution("region", "1", "0.351", "0.351"),
                score.breakdown().get(1));
    }

    @Test
    void ageIsCountedOnTheBusinessDate() {
        List<Resident> alone = List.of(Homes.resident(HEAD, 59));
        ScoreInputs today = new ScoreInputs(Homes.TODAY, "01", RURAL, alone, Answers.declaration());
        ScoreInputs nextYear = new ScoreInputs(Homes.TODAY.plusYears(1), "01", RURAL, alone, Answers.declaration());

        BigDecimal gained = Scorer.score(formula, nextYear)
                .value()
                .subtract(Scorer.score(formula, today).value());
        assertEquals(new BigDecimal("0.0444000"), gained); // 0.0781 for one of 60, less 0.0337 for one of 30 to 59
    }

    private String score(String region, Area area, List<Resident> residents, Declaration answers) {
        return Scorer.score(formula, new ScoreInputs(Homes.TODAY, region, area, residents, answers))
                .value()
                .toPlainString();
    }
}
