package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.composition.Relation.CHILD;
import static org.sijil.social.composition.Relation.GRANDCHILD;
import static org.sijil.social.composition.Relation.HEAD;
import static org.sijil.social.composition.Relation.OTHER;
import static org.sijil.social.composition.Relation.SPOUSE;
import static org.sijil.social.geography.Area.RURAL;
import static org.sijil.social.geography.Area.URBAN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** Every open point of the official text is one word of the file, and changes what it says it changes. */
class SwitchesTest {

    private static final String OFFICIAL = officialText();

    @Test
    void nestedRoomsAddTheSecondDummyToTheFirst() {
        List<Resident> couple = Homes.of(HEAD, 40, SPOUSE, 38);
        Declaration twoRooms = Answers.declaration("rooms", 2);

        assertEquals("0", line("exclusive", "exclusive", RURAL, couple, twoRooms, "at-most-three-per-room"));
        assertEquals("0.108", line("exclusive", "nested", RURAL, couple, twoRooms, "at-most-three-per-room"));
    }

    @Test
    void integerDivisionIsMoreLenientInTownsOnly() {
        List<Resident> five = Homes.of(HEAD, 40, SPOUSE, 38, CHILD, 3, CHILD, 2, CHILD, 1);
        Declaration twoRooms = Answers.declaration("rooms", 2);
        String from = "urbanRoomsRatio: exact";
        String to = "urbanRoomsRatio: integer-division";

        assertEquals("0", line(from, from, URBAN, five, twoRooms, "at-most-two-per-room"));
        assertEquals("0.0475", line(from, to, URBAN, five, twoRooms, "at-most-two-per-room"));
        assertEquals("0", line(from, to, RURAL, five, twoRooms, "at-most-two-per-room"));
    }

    @Test
    void sharesCanBeTakenAmongAdults() {
        List<Resident> four = Homes.of(HEAD, 40, SPOUSE, 38, CHILD, 3, CHILD, 2);
        Declaration oneEarner = Answers.declaration("adultsEarning", 1);
        String from = "shareDenominator: household-size";

        assertEquals("0.03475", line(from, from, URBAN, four, oneEarner, "share-earning"));
        assertEquals(
                "0.0695", line(from, "shareDenominator: members-15-plus", URBAN, four, oneEarner, "share-earning"));
    }

    @Test
    void aSecondNucleusCanBeReadFromFamilyLinks() {
        List<Resident> withLodger = Homes.of(HEAD, 60, SPOUSE, 55, OTHER, 30);
        List<Resident> withMarriedSon = marriedSon();
        String from = "nucleusRule: other-relatives";
        String to = "nucleusRule: family-links";

        assertEquals("0.035", line(from, from, URBAN, withLodger, Answers.declaration(), "several-nuclei"));
        assertEquals("0", line(from, to, URBAN, withLodger, Answers.declaration(), "several-nuclei"));
        assertEquals("0.035", line(from, to, URBAN, withMarriedSon, Answers.declaration(), "several-nuclei"));
    }

    @Test
    void billsCanBeLeftWhole() {
        List<Resident> couple = Homes.of(HEAD, 40, SPOUSE, 38);
        Declaration gas = Answers.declaration("yearlyButane", "1000.00");
        String from = "bills: per-head";

        assertEquals("0.211", line(from, from, URBAN, couple, gas, "butane-per-head"));
        assertEquals("0.422", line(from, "bills: whole-household", URBAN, couple, gas, "butane-per-head"));
    }

    @Test
    void roundingIsAChoiceToo() {
        List<Resident> three = Homes.of(HEAD, 40, SPOUSE, 38, CHILD, 2);
        ScoreInputs inputs = new ScoreInputs(Homes.TODAY, "05", URBAN, three, Answers.declaration("adultsEarning", 2));

        assertEquals("9.1419967", rounded("half-up", inputs)); // two thirds of 0.139 end in …6666
        assertEquals("9.1419966", rounded("down", inputs));
    }

    private static String rounded(String how, ScoreInputs inputs) {
        return Scorer.score(formula("rounding: half-up", "rounding: " + how), inputs)
                .value()
                .toPlainString();
    }

    private static List<Resident> marriedSon() {
        List<Resident> residents = new ArrayList<>(Homes.of(HEAD, 60));
        UUID son = UUID.randomUUID();
        UUID hisWife = UUID.randomUUID();
        residents.add(new Resident(son, Homes.TODAY.minusYears(30), CHILD, hisWife, List.of()));
        residents.add(new Resident(hisWife, Homes.TODAY.minusYears(28), OTHER, son, List.of()));
        residents.add(
                new Resident(UUID.randomUUID(), Homes.TODAY.minusYears(2), GRANDCHILD, null, List.of(son, hisWife)));
        return residents;
    }

    private static String line(
            String from, String to, Area area, List<Resident> residents, Declaration answers, String variable) {
        return Scorer.score(formula(from, to), new ScoreInputs(Homes.TODAY, "01", area, residents, answers))
                .breakdown()
                .stream()
                .filter(line -> line.variable().equals(variable))
                .map(Contribution::contribution)
                .findFirst()
                .orElseThrow();
    }

    private static Formula formula(String from, String to) {
        return FormulaReader.read("test.yaml", OFFICIAL.replaceFirst("(?m)" + from + "$", to));
    }

    private static String officialText() {
        try (InputStream file = SwitchesTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
