package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.composition.Relation.CHILD;
import static org.sijil.social.composition.Relation.HEAD;
import static org.sijil.social.composition.Relation.OTHER;
import static org.sijil.social.composition.Relation.PARENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.geography.Area;

/** Which ages make a class is the formula's to say: another formula with other classes is a file and nothing else. */
class AgeClassTest {

    private static Formula other;

    @BeforeAll
    static void aFormulaWithOtherClasses() throws IOException {
        try (InputStream file = AgeClassTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            String official = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            other = FormulaReader.read(
                    "test.yaml",
                    official.replace("name: members-19-29\n", "name: members-19-29\n      measure: members-21-34\n")
                            .replace("name: members-30-59\n", "name: members-30-59\n      measure: members-35-64\n")
                            .replace(
                                    "name: members-60-plus\n",
                                    "name: members-60-plus\n      measure: members-65-plus\n"));
        }
    }

    @Test
    void membersAreCountedInTheClassesOfTheFile() {
        ScoreInputs home = new ScoreInputs(
                Homes.TODAY,
                "05",
                Area.RURAL,
                Homes.of(HEAD, 34, PARENT, 64, PARENT, 65, OTHER, 35, CHILD, 20, OTHER, 21, OTHER, 90),
                Answers.declaration());

        assertEquals("2", counted(other, home, "members-19-29"));
        assertEquals("2", counted(other, home, "members-30-59"));
        assertEquals("2", counted(other, home, "members-60-plus"));
        assertEquals("3", counted(Homes.official(), home, "members-60-plus"));
    }

    @Test
    void birthdaysFollowTheFormula() {
        assertEquals(Set.of(6, 15, 19, 30, 60), AgesThatCount.of(Homes.official()));
        assertEquals(Set.of(6, 15, 21, 35, 65), AgesThatCount.of(other));
    }

    @Test
    void bothSumsAgree() {
        QuickFormula quick = new QuickFormula(other);
        for (long seed = 0; seed < 5_000; seed++) {
            ScoreInputs home = RandomHomes.of(seed);
            assertEquals(Scorer.score(other, home).value(), quick.value(home), "seed " + seed);
        }
    }

    private static String counted(Formula formula, ScoreInputs home, String line) {
        return Scorer.score(formula, home).breakdown().stream()
                .filter(each -> each.variable().equals(line))
                .map(Contribution::value)
                .findFirst()
                .orElseThrow();
    }
}
