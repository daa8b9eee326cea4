package org.sijil.social.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.Told;
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
        Told<Cell> told = Told.of(counts, lines, smallest);
        Counted none = new Counted(0, 0, 0, 0, 0, 0, null, null);
        return new ComplaintStatistics(
                smallest,
                told(COUNTRY, regions.getOrDefault(COUNTRY, none), told),
                regions.entrySet().stream()
                        .filter(region -> !region.getKey().equals(COUNTRY))
                        .map(region -> new ComplaintStatistics.OfRegion(
                                new TerritoryCode(region.getKey()), told(region.getKey(), region.getValue(), told)))
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

    private Counts told(String region, Counted counted, Told<Cell> told) {
        boolean answered = told.count(new Cell(region, ANSWERED)) != null;
        return new Counts(
                told.count(new Cell(region, OPEN)),
                told.count(new Cell(region, OVERDUE)),
                told.count(new Cell(region, ACCEPTED)),
                told.count(new Cell(region, PARTLY)),
                told.count(new Cell(region, REJECTED)),
                told.count(new Cell(region, APPEALED)),
                answered && counted.answered() >= 2L * smallest ? counted.median() : null,
                answered && counted.answered() >= 20L * smallest ? counted.most() : null);
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
