package org.sijil.social.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.social.Answers;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.ScoreInputs;

/** A score that a decision set counts until its end, the next decision or the next declaration. */
class FinalScoresTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void aCorrectionCountsThroughOtherScoresOfTheSameAnswers() {
        assertEquals(
                List.of("9.3", "8", "8"),
                finals(
                        List.of(set("8", 2, 60, FIRST)),
                        score("9.3", 20, SECOND),
                        score("9.2", 10, FIRST),
                        score("9.1", 1, FIRST)));
    }

    @Test
    void whatWasDecidedLaterChangesNothingEarlier() {
        assertEquals(
                List.of("8", "9.1"),
                finals(List.of(set("8", 12, 60, FIRST)), score("9.2", 10, FIRST), score("9.1", 1, FIRST)));
    }

    @Test
    void aCorrectionWhoseEndIsOverCountsNoLonger() {
        List<PastScore> shown = shown(List.of(set("8", 2, 5, FIRST)), score("9.2", 10, FIRST), score("9.1", 1, FIRST));

        assertEquals("9.2", shown.get(0).finalScore());
        assertEquals(List.of(), shown.get(0).corrections());
        assertEquals("9.1", shown.get(1).finalScore(), "in the end it was the computed one again");
        assertEquals(1, shown.get(1).corrections().size());
    }

    @Test
    void theLaterOfTwoDecisionsCounts() {
        List<PastScore> shown = shown(
                List.of(set("7", 4, 60, FIRST), set("8", 2, 60, FIRST)),
                score("9.2", 10, FIRST),
                score("9.1", 1, FIRST));

        assertEquals("7", shown.get(0).finalScore());
        assertEquals(1, shown.get(0).corrections().size());
        assertEquals("7", shown.get(1).finalScore());
        assertEquals(2, shown.get(1).corrections().size());
    }

    private static List<String> finals(List<KeptCorrection> corrections, KeptScore... scores) {
        return shown(corrections, scores).stream().map(PastScore::finalScore).toList();
    }

    private static List<PastScore> shown(List<KeptCorrection> corrections, KeptScore... scores) {
        return new FinalScores(corrections, TODAY, ZoneOffset.UTC).of(List.of(scores), TimedPlace.AFTER_ALL.at());
    }

    private static OffsetDateTime day(int day) {
        return OffsetDateTime.of(2026, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC).plusDays(day);
    }

    private static KeptScore score(String value, int day, UUID declaration) {
        ScoreInputs inputs = new ScoreInputs(TODAY, "06", Area.URBAN, List.of(), Answers.declaration());
        return new KeptScore(
                UUID.randomUUID(),
                new UUID(0, 0),
                declaration,
                "composition",
                null,
                "ma-rsu-2021",
                value,
                day(day),
                inputs,
                List.of());
    }

    private static KeptCorrection set(String value, int day, int until, UUID declaration) {
        return new KeptCorrection(
                value,
                day(day).toLocalDate(),
                day(until).toLocalDate(),
                new UUID(0, 9),
                "situation-proven",
                day(day),
                UUID.randomUUID(),
                declaration);
    }
}
