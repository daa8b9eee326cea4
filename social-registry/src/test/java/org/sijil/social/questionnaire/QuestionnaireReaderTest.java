package org.sijil.social.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.social.composition.Relation;
import org.sijil.social.declaration.Dwelling;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;
import org.sijil.social.rulefile.RuleFileFault;

/** A questionnaire that could not be asked, answered or counted is refused, with file, line and reason. */
class QuestionnaireReaderTest {

    private static String official;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheOfficialOne() throws IOException {
        official = TestQuestionnaires.official();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        code: bathOrShower, type: yes-no | code: bathOrShower, type: maybe       | type must be one of
        code: rooms, type: whole         | code: rooms, type: choice             | a choice, and nothing else, has a list
        list: dwelling, area             | list: houses, area                    | there is no list houses
        min: 1, max: 50                  | min: 60, max: 50                      | min is above its maximum
        {code: cars,                     | {code: rooms,                         | duplicate question rooms
        {code: villa,                    | {code: basic,                         | duplicate basic
        is: [employer]}                  | is: [boss]}                           | status is never answered boss
        question: healthCover, is        | question: health, is                  | no earlier question is called health
        answer: headEmployer, rule: head | answer: boss, rule: head              | the household is not asked boss
        answer: headEmployer, rule: head | answer: rooms, rule: head             | rooms is not of type yes-no
        {then: technical,                | {then: practical,                     | headEducation is never answered practical
        effectiveFrom: 2021-08-09        | effectiveFrom: 2021-02-30             | effectiveFrom is not a date
        minAge: 15, is: [commerce]}      | minAge: 15, maxAge: 4, is: [commerce]} | minAge is above its maximum
        title:                           | title: {}\\nother:                    | ar is missing
        """)
    void aFaultIsNamed(String right, String wrong, String reason) {
        assertTrue(official.contains(right), right);
        String text = official.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("\\n", "\n"));
        RuleFileFault fault =
                assertThrows(RuleFileFault.class, () -> QuestionnaireReader.read("ma-rsu-2021.yaml", text));

        String message = String.valueOf(fault.getMessage());
        assertTrue(message.matches("ma-rsu-2021\\.yaml, line [0-9]+: .*"), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void theListsAreThoseOfTheWire() {
        assertList("dwelling", Arrays.stream(Dwelling.values()).map(Dwelling::code));
        assertList("head-education", Arrays.stream(HeadEducation.values()).map(HeadEducation::code));
        assertList("head-occupation", Arrays.stream(HeadOccupation.values()).map(HeadOccupation::code));
        assertList("relation", Arrays.stream(Relation.values()).map(Relation::code));
    }

    @Test
    void aFolderReplacesAndAdds() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"), official.replace("confidence: C\nwordingC", "confidence: O\nwordingC"));
        Files.writeString(
                folder.resolve("b.yaml"),
                official.replace("id: ma-rsu-2021", "id: ma-rsu-2027")
                        .replace("effectiveFrom: 2021-08-09", "effectiveFrom: 2027-01-01"));
        Questionnaires questionnaires = TestQuestionnaires.with(folder);

        assertEquals("O", questionnaires.find("ma-rsu-2021").orElseThrow().confidence());
        assertEquals(
                "ma-rsu-2021",
                questionnaires
                        .inForceOn(java.time.LocalDate.parse("2026-12-31"))
                        .id());
        assertEquals(
                "ma-rsu-2027",
                questionnaires
                        .inForceOn(java.time.LocalDate.parse("2027-01-01"))
                        .id());
    }

    private static void assertList(String list, Stream<String> codes) {
        Questionnaire questionnaire = QuestionnaireReader.read("ma-rsu-2021.yaml", official);
        assertEquals(
                codes.toList(),
                questionnaire.list(list).orElseThrow().codes().stream()
                        .map(CodeList.Code::code)
                        .toList());
    }
}
