package org.sijil.social.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.complaint.ComplaintCells.Counted;
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
    void nobodyAtAllIsTold() {
        assertEquals(0L, new ComplaintCells(Map.of(), 5).told().country().open());
        assertEquals(0L, open(told(counted(40, 10, 200), counted(0, 0, 120)), 1));
    }

    private static @Nullable Long open(ComplaintStatistics told, int region) {
        return told.regions().get(region).counts().open();
    }

    private static Counted counted(long open, long overdue, long answered) {
        long rejected = answered / 3;
        return new Counted(open, overdue, answered - 2 * rejected, rejected, rejected, answered / 2, 17, 29);
    }

    private static ComplaintStatistics told(Counted... regions) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        Counted country = new Counted(0, 0, 0, 0, 0, 0, 17, 29);
        for (int region = 0; region < regions.length; region++) {
            counted.put("0" + (region + 1), regions[region]);
            country = sum(country, regions[region]);
        }
        counted.put("", country);
        return new ComplaintCells(counted, 5).told();
    }

    private static Counted sum(Counted one, Counted other) {
        return new Counted(
                one.open() + other.open(),
                one.overdue() + other.overdue(),
                one.accepted() + other.accepted(),
                one.partly() + other.partly(),
                one.rejected() + other.rejected(),
                one.appealed() + other.appealed(),
                17,
                29);
    }
}
