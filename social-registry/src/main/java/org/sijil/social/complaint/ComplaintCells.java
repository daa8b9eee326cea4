package org.sijil.social.complaint;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.Told;
import org.sijil.social.complaint.ComplaintStatistics.Appeals;
import org.sijil.social.complaint.ComplaintStatistics.Counts;

/**
 * Every count of complaints and of appeals that is told, and those that follow from them: open ones still in time, answered ones without
 * an appeal, answers of which it is not known whether they were in time.
 */
final class ComplaintCells {

    private static final String COUNTRY = "";
    private static final String EVER = "";
    private static final String APPEAL = "appeal-";
    private static final String OPEN = "open";
    private static final String OVERDUE = "overdue";
    private static final String NOT_YET_DUE = "not-yet-due";
    private static final String ANSWERED = "answered";
    private static final String ACCEPTED = "accepted";
    private static final String PARTLY = "partly";
    private static final String REJECTED = "rejected";
    private static final String IN_TIME = "in-time";
    private static final String LATE = "late";
    private static final String UNMEASURED = "unmeasured";
    private static final String APPEALED = "appealed";
    private static final String SETTLED = "settled";

    private final Map<String, Counted> regions;
    private final Map<YearMonth, Answers> months;
    private final int smallest;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Line<Cell>> lines = new ArrayList<>();

    /**
     * @param regions what was counted in each region, and under no name in the country
     * @param months the first answers of each month in the country
     */
    ComplaintCells(Map<String, Counted> regions, Map<YearMonth, Answers> months, int smallest) {
        this.regions = regions;
        this.months = months;
        this.smallest = smallest;
        regions.forEach((region, counted) -> add(new Place(region, EVER), counted));
        months.forEach((month, answers) -> add(new Place(COUNTRY, month.toString()), "", answers));
        lines.addAll(Line.all(counts.keySet(), Cell::wider));
    }

    /**
     * What is told.
     *
     * <p>A delay that few are on either side of is nearly somebody's own: a median wants twice the smallest count of answered
     * complaints, and a twentieth wants twenty times.
     */
    ComplaintStatistics told() {
        Told<Cell> told = Told.of(counts, lines, Set.of(), smallest);
        return new ComplaintStatistics(
                smallest,
                told(COUNTRY, regions.getOrDefault(COUNTRY, Counted.NONE), told),
                regions.entrySet().stream()
                        .filter(region -> !region.getKey().equals(COUNTRY))
                        .map(region -> new ComplaintStatistics.OfRegion(
                                new TerritoryCode(region.getKey()), told(region.getKey(), region.getValue(), told)))
                        .toList(),
                months.entrySet().stream()
                        .map(month -> told(month.getKey(), month.getValue(), told))
                        .toList());
    }

    private void add(Place place, Counted counted) {
        add(place, "", counted.complaints());
        add(place, APPEAL, counted.appeals());
        put(place, APPEALED, counted.appealed());
        put(place, SETTLED, counted.complaints().answers().all() - counted.appealed());
        line(place, ANSWERED, APPEALED, SETTLED);
        line(place, APPEALED, APPEAL + OPEN, APPEAL + ANSWERED);
    }

    private void add(Place place, String of, Stage stage) {
        put(place, of + OPEN, stage.open());
        put(place, of + OVERDUE, stage.overdue());
        put(place, of + NOT_YET_DUE, stage.open() - stage.overdue());
        put(place, of + ACCEPTED, stage.accepted());
        put(place, of + PARTLY, stage.partly());
        put(place, of + REJECTED, stage.rejected());
        line(place, of + OPEN, of + OVERDUE, of + NOT_YET_DUE);
        line(place, of + ANSWERED, of + ACCEPTED, of + PARTLY, of + REJECTED);
        add(place, of, stage.answers());
    }

    private void add(Place place, String of, Answers answers) {
        put(place, of + ANSWERED, answers.all());
        put(place, of + IN_TIME, answers.inTime());
        put(place, of + LATE, answers.late());
        put(place, of + UNMEASURED, answers.all() - answers.inTime() - answers.late());
        line(place, of + ANSWERED, of + IN_TIME, of + LATE, of + UNMEASURED);
    }

    private void put(Place place, String what, long count) {
        counts.put(new Cell(place, what), count);
    }

    private void line(Place place, String whole, String... parts) {
        lines.add(new Line<>(
                new Cell(place, whole),
                List.of(parts).stream().map(part -> new Cell(place, part)).toList()));
    }

    private Counts told(String region, Counted counted, Told<Cell> told) {
        Shown all = new Shown(new Place(region, EVER), "", counted.complaints().answers(), told);
        Shown again =
                new Shown(new Place(region, EVER), APPEAL, counted.appeals().answers(), told);
        return new Counts(
                all.count(OPEN),
                all.count(OVERDUE),
                all.count(ACCEPTED),
                all.count(PARTLY),
                all.count(REJECTED),
                all.count(APPEALED),
                all.count(IN_TIME),
                all.count(LATE),
                all.median(),
                all.most(),
                new Appeals(
                        again.count(OPEN),
                        again.count(OVERDUE),
                        again.count(ACCEPTED),
                        again.count(PARTLY),
                        again.count(REJECTED),
                        again.count(IN_TIME),
                        again.count(LATE),
                        again.median(),
                        again.most()));
    }

    private ComplaintStatistics.OfMonth told(YearMonth month, Answers answers, Told<Cell> told) {
        Shown all = new Shown(new Place(COUNTRY, month.toString()), "", answers, told);
        return new ComplaintStatistics.OfMonth(
                month, all.count(ANSWERED), all.count(IN_TIME), all.count(LATE), all.median());
    }

    /** What was counted of complaints and of their appeals. */
    record Counted(Stage complaints, Stage appeals) {

        private static final Stage NOTHING = new Stage(0, 0, 0, 0, 0, new Answers(0, 0, 0, 0, null, null));
        static final Counted NONE = new Counted(NOTHING, NOTHING);

        long appealed() {
            return appeals.open() + appeals.answers().all();
        }
    }

    /** What was counted of one look. */
    record Stage(long open, long overdue, long accepted, long partly, long rejected, Answers answers) {}

    /**
     * What was counted of answers.
     *
     * @param timed those of which it is known how long they took
     * @param median working days to the answer, as is {@code most} for all but the slowest twentieth
     */
    record Answers(
            long all,
            long inTime,
            long late,
            long timed,
            @Nullable Integer median,
            @Nullable Integer most) {}

    /** What is told of one look in one place. */
    private record Shown(Place place, String of, Answers answers, Told<Cell> told) {

        @Nullable
        Long count(String what) {
            return told.count(new Cell(place, of + what));
        }

        @Nullable
        Integer median() {
            return isOfMany(2) ? answers.median() : null;
        }

        @Nullable
        Integer most() {
            return isOfMany(20) ? answers.most() : null;
        }

        private boolean isOfMany(long times) {
            return count(ANSWERED) != null && answers.timed() >= times * told.smallestCell();
        }
    }

    /** Where and when; the country has no name, and ever neither. */
    private record Place(String region, String month) {}

    private record Cell(Place place, String what) {

        Map<String, Cell> wider() {
            Cell all = new Cell(new Place(COUNTRY, EVER), what);
            if (!place.region().equals(COUNTRY)) {
                return Map.of("region", all);
            }
            return place.month().equals(EVER) ? Map.of() : Map.of("month", all);
        }
    }
}
