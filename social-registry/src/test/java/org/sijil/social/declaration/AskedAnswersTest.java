package org.sijil.social.declaration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.commons.problem.Refused;
import org.sijil.social.Answers;
import org.sijil.social.questionnaire.Questionnaires;
import org.sijil.social.questionnaire.TestQuestionnaires;
import org.sijil.social.rulefile.RuleFileFault;

/** What a questionnaire asks of the household is what a declaration says, and its limits are those that hold. */
class AskedAnswersTest {

    private static final LocalDate ON = LocalDate.parse("2027-06-01");

    @TempDir
    Path folder;

    @Test
    void theShippedOneAsksWhatIsWeighed() {
        assertDoesNotThrow(() -> start(TestQuestionnaires.shipped()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        code: cars, type: whole            | code: boats, type: whole        | boats is no answer of a declaration
        code: loan, type: yes-no           | code: loan, type: whole         | loan is of type yes-no
        code: cows, type: whole            | code: cows, type: amount        | cows is of type whole
        min: 0, max: 20, source            | min: 0, max: 21, source         | cars is taken from 0 to 20 only
        min: 1, max: 50                    | min: 0, max: 50                 | rooms is taken from 1 to 50 only
        {code: villa, confidence: O2       | {code: castle, confidence: O2   | dwelling has the codes
        code: computer, type: yes-no       | code: computer, optional: yes, type: yes-no | computer is weighed and cannot be optional
        code: computer, type: yes-no, area: urban | code: telecomputer, type: contract, optional: yes | computer is weighed and must be asked
        """)
    void aFileThatAsksOtherwiseStopsTheStart(String right, String wrong, String reason) throws IOException {
        Questionnaires questionnaires = with(right, wrong);

        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> start(questionnaires));

        assertTrue(String.valueOf(fault.getMessage()).startsWith("ma-rsu-2027.yaml: " + reason), fault::toString);
    }

    @Test
    void theLimitsOfTheFileAreThoseThatHold() throws IOException {
        Questionnaires narrow = with("min: 0, max: 20, source", "min: 0, max: 3, source");
        AnswerLimits limits = new AnswerLimits(narrow, new ObjectMapper());

        assertDoesNotThrow(() -> start(narrow));
        assertDoesNotThrow(() -> limits.check(Answers.declaration("cars", 3), ON, ""));
        assertDoesNotThrow(() -> limits.check(Answers.declaration("cars", 4), ON.minusYears(1), ""));
        Declaration four = Answers.declaration("cars", 4);
        Refused refused = assertThrows(Refused.class, () -> limits.check(four, ON, "/declaration"));
        assertEquals(
                List.of("/declaration/cars number-implausible"),
                refused.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.reason().code())
                        .toList());
    }

    private Questionnaires with(String right, String wrong) throws IOException {
        String official = TestQuestionnaires.official();
        assertTrue(official.contains(right), right);
        String later = official.replaceFirst(java.util.regex.Pattern.quote(right), wrong)
                .replace("id: ma-rsu-2021", "id: ma-rsu-2027")
                .replace("effectiveFrom: 2021-08-09", "effectiveFrom: 2027-01-01");
        Files.writeString(folder.resolve("later.yaml"), later);
        return TestQuestionnaires.with(folder);
    }

    private static void start(Questionnaires questionnaires) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            questionnaires.all().forEach(each -> AskedAnswers.check(each, factory.getValidator()));
        }
    }
}
