package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.social.Answers;
import org.sijil.social.composition.Relation;
import org.sijil.social.geography.Area;

/** Which dwellings are solid is the formula's to say; what said nothing of it means what it always meant. */
class SolidDwellingTest {

    private static final String OFFICIAL = text();

    /** The number beside each dwelling is what it adds by annex 2, and what by a list of other dwellings. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        villa,             0.127, 0
        apartment,         0.127, 0
        traditional-house, 0.127, 0
        moroccan-house,    0,     0.127
        rural-stone,       0.127, 0
        rural-other,       0,     0
        basic,             0,     0.127
        """)
    void aDwellingWeighsByTheListOfItsFormula(String dwelling, BigDecimal byAnnex, BigDecimal byOthers) {
        ScoreInputs home = rural(dwelling);
        BigDecimal bare = new BigDecimal("8.6004600"); // 8.695 + 0.129 - 2 * 0.138 + 4 * 0.00469 + 0.0337

        assertScores(bare.add(byAnnex), OFFICIAL, home);
        assertScores(bare.add(byOthers), dwellings("      dwellings: [basic, moroccan-house]\n"), home);
        assertScores(bare.add(byAnnex), dwellings(""), home);
    }

    private static void assertScores(BigDecimal expected, String text, ScoreInputs home) {
        Formula formula = FormulaReader.read("test.yaml", text);
        assertEquals(expected, Scorer.score(formula, home).value());
        assertEquals(expected, new QuickFormula(formula).value(home));
    }

    private static ScoreInputs rural(String dwelling) {
        return new ScoreInputs(
                Homes.TODAY,
                "08",
                Area.RURAL,
                Homes.of(Relation.HEAD, 40, Relation.OTHER, 10),
                Answers.declaration("dwelling", dwelling));
    }

    private static String dwellings(String line) {
        return OFFICIAL.replaceFirst(" +dwellings: .*\n", line);
    }

    private static String text() {
        try (InputStream file = SolidDwellingTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
