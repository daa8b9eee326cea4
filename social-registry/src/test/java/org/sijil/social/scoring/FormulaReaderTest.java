package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.commons.problem.Refused;
import org.sijil.social.rulefile.RuleFileFault;

/** A formula that would score wrongly is refused, with file, line and reason. */
class FormulaReaderTest {

    private static String official;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheOfficialOne() throws IOException {
        try (InputStream file = FormulaReaderTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            official = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        measure: cars                    | measure: boats                  | nothing is measured as boats
        - name: computer                 | - name: tablet                  | nothing is measured as tablet
        - name: members-19-29            | - name: members-29-19           | nothing is measured as members-29-19
        - name: computer                 | - name: loan                    | duplicate variable loan
        count: 35                        | count: 36                       | 35 variables, but count says 36
        code: "03"                       | code: "04"                      | repeated region 04
        code: "03"                       | code: "13"                      | only one area has a constant for region 13
        coefficient: 0.103               | coefficient: 0,103              | coefficient is not a decimal number
        coefficient: 0.103               | coefficient: .inf               | coefficient is not a decimal number
        intercept: 9.825                 | intercept: 1e400                | intercept is not a decimal number
        coefficient: 0.103               | coefficent: 0.103               | coefficient is missing
        effectiveFrom: 2021-08-09        | effectiveFrom: 2021-02-30       | effectiveFrom is not a date
        effectiveFrom: 2021-08-09        | effectiveFrom: +999999999-12-31 | effectiveFrom is not a date
        roomsDummies: exclusive          | roomsDummies: either            | roomsDummies must be one of
        decimals: 7                      | decimals: 9                     | decimals is at most 7
        type: flag                       | type: share                     | cannot be of type share
        confidence: O2                   | confidence: sure                | confidence must be
        id: ma-rsu-2021                  | id: MA 2021                     | id must be words
        id: ma-rsu-2021                  | ide: ma-rsu-2021                | id is missing
        rounding: half-up                | rounding: [half-up]             | a single value expected
        - variable: computer             | - variable: tablet              | a label for tablet, which is unknown
        - variable: computer             | - variable: loan                | a label for loan, which is unknown or has one
        dwellings: [villa                | dwellings: [tent                 | dwellings must be one of villa, apartment
        dwellings: [villa                | dwellings: [apartment            | dwellings says one of them twice
        dwellings: [villa, apartment, traditional-house, rural-stone] | dwellings: []    | dwellings must be a list that is not empty
        dwellings: [villa, apartment, traditional-house, rural-stone] | dwellings: villa | dwellings must be a list
        - name: garage                   | - name: garage\\n      dwellings: [villa] | unknown key dwellings
        title:                           | title: {}\\nother:               | ar is missing
        """)
    void aFaultIsNamed(String right, String wrong, String reason) {
        String text = official.replaceFirst(right.replace("[", "\\["), wrong.replace("\\n", "\n"));
        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> FormulaReader.read("ma.yaml", text));

        assertTrue(message(fault).matches("(?s)ma.yaml, line [0-9]+: .*"), fault.getMessage());
        assertTrue(message(fault).contains(reason), fault.getMessage());
    }

    @Test
    void aLongValueIsNotRepeatedWhole() {
        String text = official.replaceFirst("coefficient: 0.138", "coefficient: 0." + "1".repeat(100_000));

        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> FormulaReader.read("ma.yaml", text));

        assertTrue(message(fault).contains("coefficient is not a decimal number: 0.111"), fault.getMessage());
        assertTrue(message(fault).length() < 1_000, "a refusal is short");
    }

    @Test
    void theLineIsTheOneOfTheFault() {
        String text = official.replaceFirst("coefficient: 0.138", "coefficient: many");
        long line = text.lines().takeWhile(each -> !each.contains("many")).count() + 1;

        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> FormulaReader.read("ma.yaml", text));
        assertEquals("ma.yaml, line " + line + ": coefficient is not a decimal number: many", fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''            | the file is empty
        - a list      | keys and values expected
        {id: a, id: b}| duplicate key id
        {id: [        | not YAML
        """)
    void whatIsNoFormulaAtAllIsRefused(String text, String reason) {
        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> FormulaReader.read("ma.yaml", text));
        assertTrue(message(fault).contains(reason), fault.getMessage());
    }

    @Test
    void aMountedFileCannotTakeTheIdOfTheShippedOne() throws IOException {
        mount("mine.yaml", official.replace("intercept: 9.825", "intercept: 9.9"));

        assertRefused("a shipped formula has the same id");
    }

    /** As it was before formulas said which dwellings are solid. */
    @Test
    void aMountedCopyThatSaysTheSameAsTheShippedOneIsNothingNew() throws IOException {
        mount("copy.yaml", official.replaceFirst(" +dwellings: .*\n", ""));

        assertEquals(1, TestFormulas.with(folder).all().size());
    }

    @Test
    void aLaterFormulaTakesOverOnItsDay() throws IOException {
        mount("next.yaml", renamed("ma-rsu-2027", "2027-01-01"));

        Formulas formulas = TestFormulas.with(folder);
        assertEquals(
                "ma-rsu-2021", formulas.inForceOn(LocalDate.of(2026, 12, 31)).id());
        assertEquals("ma-rsu-2027", formulas.inForceOn(LocalDate.of(2027, 1, 1)).id());
        assertThrows(Refused.class, () -> formulas.inForceOn(LocalDate.of(2021, 8, 8)));
    }

    @Test
    void twoFormulasOfOneDayAreRefused() throws IOException {
        mount("next.yaml", renamed("ma-rsu-2027", "2021-08-09"));

        assertRefused("overlaps");
    }

    @Test
    void aFormulaThatOutlivesTheNextOnesStartIsRefused() throws IOException {
        String until = "effectiveFrom: 2027-01-01\neffectiveUntil: 2029-02-01";
        mount("old.yaml", renamed("ma-rsu-2027", "2027-01-01").replace("effectiveFrom: 2027-01-01", until));
        mount("next.yaml", renamed("ma-rsu-2029", "2029-01-01"));

        assertRefused("overlaps");
    }

    @Test
    void twoFilesWithOneIdAreRefused() throws IOException {
        mount("a.yaml", renamed("ma-rsu-2027", "2027-01-01"));
        mount("b.yaml", renamed("ma-rsu-2027", "2028-01-01"));

        assertRefused("another file has the same id");
    }

    @Test
    void aMissingFolderIsRefused() {
        Path missing = folder.resolve("nowhere");
        FormulasConfig unknown = new TestFormulas(List.of("no-such"), Optional.empty());
        FormulasConfig none = new TestFormulas(List.of(), Optional.empty());
        assertThrows(RuleFileFault.class, () -> TestFormulas.with(missing));
        assertThrows(RuleFileFault.class, () -> TestFormulas.formulas(unknown));
        assertThrows(RuleFileFault.class, () -> TestFormulas.formulas(none));
    }

    private void assertRefused(String reason) {
        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> TestFormulas.with(folder));
        assertTrue(message(fault).contains(reason), fault.getMessage());
    }

    private static String renamed(String id, String from) {
        return official.replace("id: ma-rsu-2021", "id: " + id)
                .replace("effectiveFrom: 2021-08-09", "effectiveFrom: " + from);
    }

    private void mount(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String message(RuleFileFault fault) {
        return Objects.requireNonNull(fault.getMessage());
    }
}
