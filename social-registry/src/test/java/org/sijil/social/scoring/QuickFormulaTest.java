package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.social.Answers;
import org.sijil.social.composition.Relation;
import org.sijil.social.geography.Area;

/** The quick sum and the exact one never differ, not in the last decimal. {@code -Dsijil.test.households} sets how many try. */
class QuickFormulaTest {

    private static final int HOUSEHOLDS = Integer.getInteger("sijil.test.households", 5_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decimals: 7",
                "rounding: half-even",
                "rounding: down",
                "shareDenominator: members-15-plus",
                "bills: whole-household",
                "dwellings: [moroccan-house, basic]",
                "decimals: 0"
            })
    void bothSumsAgreeOnEveryHousehold(String choice) throws IOException {
        Formula formula = official(choice);
        QuickFormula quick = new QuickFormula(formula);
        int households = choice.equals("decimals: 7") ? HOUSEHOLDS : HOUSEHOLDS / 10;

        for (long seed = 0; seed < households; seed++) {
            ScoreInputs home = RandomHomes.of(seed);
            assertEquals(Scorer.score(formula, home).value(), quick.value(home), "seed " + seed);
        }
    }

    @Test
    void ratherSlowThanWrong() throws IOException {
        ScoreInputs rich = new ScoreInputs(
                Homes.TODAY,
                "06",
                Area.RURAL,
                Homes.of(Relation.HEAD, 40, Relation.SPOUSE, 38, Relation.CHILD, 3),
                Answers.declaration("yearlyButane", "9999999.99", "yearlyTelecom", "9999999.9", "cows", 2_000_000_000));
        for (String coefficient : List.of("0.0257", "999999.123456789012", "-999999.999999999999")) {
            Formula formula = FormulaReader.read(
                    "test.yaml", text().replace("coefficient: 0.0257", "coefficient: " + coefficient));

            BigDecimal quick = new QuickFormula(formula).value(rich);
            assertEquals(Scorer.score(formula, rich).value(), quick, coefficient);
        }
    }

    private static Formula official(String choice) throws IOException {
        String name = choice.substring(0, choice.indexOf(':') + 1);
        return FormulaReader.read("test.yaml", text().replaceFirst("(?m)" + name + ".*$", choice));
    }

    private static String text() throws IOException {
        try (InputStream file = QuickFormulaTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
