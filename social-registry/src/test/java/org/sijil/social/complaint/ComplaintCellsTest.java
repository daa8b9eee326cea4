package org.sijil.social.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.complaint.ComplaintCells.Answers;
import org.sijil.social.complaint.ComplaintCells.Counted;
import org.sijil.social.complaint.ComplaintCells.Stage;
import org.sijil.social.complaint.ComplaintStatistics.Appeals;
import org.sijil.social.complaint.ComplaintStatistics.Counts;

/** Nothing that is told of complaints tells of few, by itself or by subtraction. */
class ComplaintCellsTest {

    @Test
    void manyAreToldWithTheirDelays() {
        ComplaintStatistics told = told(counted(40, 10, 200), counted(30, 12, 120));

        assertEquals(70L, told.country().open());
        assertEquals(10L, told.regions().get(0).counts().overdue());
        assertEquals(17, told.country().medianDays());
        assertEquals(29, told.regions().get(1).counts().percentile95Days());
    }

    @Test
    void fewInOneRegionAreNotTheCountrysLessTheOthers() {
        ComplaintStatistics told = told(counted(40, 10, 200), counted(3, 0, 120));

        assertNull(open(told, 1));
        assertNull(open(told, 0), "else it is the country's less this one");
        assertEquals(43L, told.country().open());
    }

    @Test
    void fewInTimeAreNotTheOpenLessTheOverdue() {
        Counts first = told(counted(40, 38, 200), counted(30, 12, 120))
                .regions()
                .get(0)
                .counts();

        assertNull(first.open() == null ? null : first.overdue());
    }

    @Test
    void delaysOfFewAreNotTold() {
        ComplaintStatistics told = told(counted(40, 10, 200), counted(30, 12, 60), counted(30, 12, 9));

        assertNotNull(told.regions().get(1).counts().medianDays());
        assertNull(told.regions().get(1).counts().percentile95Days(), "three are slower");
        assertNull(told.regions().get(2).counts().medianDays());
    }

    @Test
    void answersOfFewThatWereLateAreNotTheAnswersLessThoseInTime() {
        ComplaintStatistics told = told(new Counted(stage(0, 0, 120, 3), stage(0, 0, 40, 0)));

        Counts country = told.country();
        assertNull(country.answeredLate());
        assertNull(country.answeredInTime(), "else the late ones are all answered ones less these");
    }

    @Test
    void fewOpenAppealsAreNotAllAppealsLessTheAnswered() {
        Counts country =
                told(new Counted(stage(0, 0, 120, 10), stage(3, 0, 60, 10))).country();
        Appeals appeals = country.appeals();

        assertNull(appeals.open());
        assertTrue(Stream.of(country.appealed(), appeals.accepted(), appeals.partiallyAccepted(), appeals.rejected())
                .anyMatch(Objects::isNull));
    }

    @Test
    void delaysOfAppealsAreToldOfMany() {
        Appeals appeals = told(new Counted(stage(0, 0, 120, 10), stage(0, 0, 60, 10)))
                .country()
                .appeals();

        assertEquals(10L, appeals.answeredLate());
        assertEquals(19, appeals.medianDays());
        assertNull(appeals.percentile95Days(), "three are slower");
    }

    @Test
    void aMonthOfFewIsNotTheCountryLessTheOtherMonths() {
        ComplaintStatistics told = new ComplaintCells(
                        Map.of("", new Counted(stage(0, 0, 63, 20), stage(0, 0, 0, 0))),
                        months(answers(40, 10), answers(20, 10), answers(3, 0)),
                        5)
                .told();

        assertNull(told.months().get(2).answered());
        assertEquals(
                1,
                told.months().stream().filter(month -> month.answered() != null).count());
        assertEquals(17, told.months().get(0).medianDays());
    }

    @Test
    void nobodyAtAllIsTold() {
        assertEquals(
                0L, new ComplaintCells(Map.of(), Map.of(), 5).told().country().open());
        assertEquals(0L, open(told(counted(40, 10, 200), counted(0, 0, 120)), 1));
    }

    private static @Nullable Long open(ComplaintStatistics told, int region) {
        return told.regions().get(region).counts().open();
    }

    /** Half of the answered ones are appealed, and all appeals are answered. */
    private static Counted counted(long open, long overdue, long answered) {
        return new Counted(stage(open, overdue, answered, answered / 2), stage(0, 0, answered / 2, 0));
    }

    private static Stage stage(long open, long overdue, long answered, long late) {
        long rejected = answered / 3;
        return new Stage(open, overdue, answered - 2 * rejected, rejected, rejected, answers(answered, late));
    }

    private static Answers answers(long all, long late) {
        return new Answers(all, all - late, late, all, all == 60 ? 19 : 17, 29);
    }

    private static Map<YearMonth, Answers> months(Answers... answers) {
        Map<YearMonth, Answers> months = new LinkedHashMap<>();
        for (Answers each : answers) {
            months.put(YearMonth.of(2026, months.size() + 1), each);
        }
        return months;
    }

    private static ComplaintStatistics told(Counted... regions) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        Counted country = Counted.NONE;
        for (int region = 0; region < regions.length; region++) {
            counted.put("0" + (region + 1), regions[region]);
            country = sum(country, regions[region]);
        }
        counted.put("", country);
        return new ComplaintCells(counted, Map.of(), 5).told();
    }

    private static Counted sum(Counted one, Counted other) {
        return new Counted(sum(one.complaints(), other.complaints()), sum(one.appeals(), other.appeals()));
    }

    private static Stage sum(Stage one, Stage other) {
        return new Stage(
                one.open() + other.open(),
                one.overdue() + other.overdue(),
                one.accepted() + other.accepted(),
                one.partly() + other.partly(),
                one.rejected() + other.rejected(),
                answers(
                        one.answers().all() + other.answers().all(),
                        one.answers().late() + other.answers().late()));
    }
}
