package org.sijil.social.campaign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** For how long a study tells what a campaign would do. */
class FinishedStudyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final LocalDate BEGUN = LocalDate.of(2027, 1, 1);

    @Test
    void aStudyOfTheseDaysUnderTheFormulaOfTodayHolds() {
        assertTrue(holds(TODAY, TODAY));
        assertTrue(holds(BEGUN, TODAY.plusDays(30)));
        assertTrue(holds(TODAY, TODAY.minusDays(30)));
    }

    @Test
    void aStudyFromBeforeTheFormulaBeganDoesNot() {
        assertFalse(holds(BEGUN.minusDays(1), TODAY));
    }

    @Test
    void aStudyOfLongAgoOrAboutOtherDaysDoesNot() {
        assertFalse(new FinishedStudy("f", TODAY.minusDays(31), TODAY).holds(TODAY, 30, day -> true));
        assertFalse(holds(TODAY, TODAY.minusDays(31)));
        assertFalse(holds(TODAY, TODAY.plusDays(31)));
    }

    private static boolean holds(LocalDate asked, LocalDate on) {
        return new FinishedStudy("f", asked, on).holds(TODAY, 30, day -> !day.isBefore(BEGUN));
    }
}
