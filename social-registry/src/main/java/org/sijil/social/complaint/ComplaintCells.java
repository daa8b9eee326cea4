package org.sijil.social.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;
import org.sijil.social.complaint.ComplaintStatistics.Counts;

/**
 * Every count of complaints that is told, and those that follow from them: open ones still in time, answered ones, and answered ones
 * without an appeal.
 */
final class ComplaintCells {

    private static final String COUNTRY = "";
    private static final String OPEN = "open";
    private static final String OVERDUE = "overdue";
    private static final String IN_TIME = "in-time";
    private static final String ANSWERED = "answered";
    private static final String ACCEPTED = "accepted";
    private static final String PARTLY = "partly";
    private static final String REJECTED = "rejected";
    private static final String APPEALED = "appealed";
    private static final String SETTLED = "settled";

    private final Map<String, Counted> regions;
    private final int smallest;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Line<Cell>> lines = new ArrayList<>();

    /** @param regions what was counted in each region, and under no name in the country */
    ComplaintCells(Map<String, Counted> regions, int smallest) {
        this.regions = regions;
        this.smallest = smallest;
        regions.forEach(this::add);
        lines.addAll(Line.all(counts.keySet(), Cell::wider));
    }

    /**
     * What is told.
     *
     * <p>A delay that few are on either side of is nearly somebody's own: a median wants twice the smallest count of answered
     * complaints, and a twentieth wants twenty times.
     */
    ComplaintStatistics told() {
        Set<Cell> withheld = new SmallCells<>(counts, lines, smallest).withheld();
        Counted none = new Counted(0, 0, 0, 0, 0, 0, null, null);
        return new ComplaintStatistics(
                smallest,
                told(COUNTRY, regions.getOrDefault(COUNTRY, none), withheld),
                regions.entrySet().stream()
                        .filter(region -> !region.getKey().equals(COUNTRY))
                        .map(region -> new ComplaintStatistics.OfRegion(
                                new TerritoryCode(region.getKey()), told(region.getKey(), region.getValue(), withheld)))
                        .toList());
    }

    private void add(String region, Counted counted) {
        put(region, OPEN, counted.open());
        put(region, OVERDUE, counted.overdue());
        put(region, IN_TIME, counted.open() - counted.overdue());
        put(region, ANSWERED, counted.answered());
        put(region, ACCEPTED, counted.accepted());
        put(region, PARTLY, counted.partly());
        put(region, REJECTED, counted.rejected());
        put(region, APPEALED, counted.appealed());
        put(region, SETTLED, counted.answered() - counted.appealed());
        line(region, OPEN, OVERDUE, IN_TIME);
        line(region, ANSWERED, ACCEPTED, PARTLY, REJECTED);
        line(region, ANSWERED, APPEALED, SETTLED);
    }

    private void put(String region, String what, long count) {
        counts.put(new Cell(region, what), count);
    }

    private void line(String region, String whole, String... parts) {
        lines.add(new Line<>(
                new Cell(region, whole),
                List.of(parts).stream().map(part -> new Cell(region, part)).toList()));
    }

    private Counts told(String region, Counted counted, Set<Cell> withheld) {
        boolean answered = !withheld.contains(new Cell(region, ANSWERED));
        return new Counts(
                told(region, OPEN, withheld),
                told(region, OVERDUE, withheld),
                told(region, ACCEPTED, withheld),
                told(region, PARTLY, withheld),
                told(region, REJECTED, withheld),
                told(region, APPEALED, withheld),
                answered && counted.answered() >= 2L * smallest ? counted.median() : null,
                answered && counted.answered() >= 20L * smallest ? counted.most() : null);
    }

    private @Nullable Long told(String region, String what, Set<Cell> withheld) {
        Cell cell = new Cell(region, what);
        return withheld.contains(cell) ? null : counts.getOrDefault(cell, 0L);
    }

    /**
     * What was counted.
     *
     * @param median working days to the answer, as is {@code most} for all but the slowest twentieth
     */
    record Counted(
            long open,
            long overdue,
            long accepted,
            long partly,
            long rejected,
            long appealed,
            @Nullable Integer median,
            @Nullable Integer most) {

        long answered() {
            return accepted + partly + rejected;
        }
    }

    private record Cell(String region, String what) {

        Map<String, Cell> wider() {
            return region.equals(COUNTRY) ? Map.of() : Map.of("region", new Cell(COUNTRY, what));
        }
    }
}
