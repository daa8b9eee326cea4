package org.sijil.social.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;
import org.sijil.social.impact.ImpactView.Crossing;
import org.sijil.social.impact.ImpactView.Programme;

/**
 * Every count that a study tells, and those that follow from them: who stays under a threshold, and who is between the thresholds
 * of two programmes.
 */
final class ImpactCells {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String GAINED = "gained";
    private static final String LOST = "lost";
    private static final String STAYED = "stayed";

    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Line<Cell>> lines = new ArrayList<>();

    private ImpactCells(List<Programme> programmes) {
        programmes.forEach(
                programme -> programme.crossings().forEach((place, crossing) -> add(name(programme), place, crossing)));
        List<Programme> rising = programmes.stream()
                .sorted(Comparator.comparing(programme -> programme.threshold().number()))
                .toList();
        for (int next = 1; next < rising.size(); next++) {
            addBetween(rising.get(next - 1), rising.get(next));
        }
        lines.addAll(Line.all(counts.keySet(), Cell::wider));
    }

    /** The programmes without what would tell of fewer than the smallest number. */
    static List<Programme> told(List<Programme> programmes, int smallest) {
        ImpactCells cells = new ImpactCells(programmes);
        Set<Cell> withheld = new SmallCells<>(cells.counts, cells.lines, smallest).withheld();
        return programmes.stream().map(programme -> told(programme, withheld)).toList();
    }

    private void add(String programme, Place place, Crossing crossing) {
        Cell before = put(programme, place, BEFORE, number(crossing.before()));
        Cell after = put(programme, place, AFTER, number(crossing.after()));
        Cell gained = put(programme, place, GAINED, number(crossing.gained()));
        Cell lost = put(programme, place, LOST, number(crossing.lost()));
        Cell stayed = put(programme, place, STAYED, number(crossing.before()) - number(crossing.lost()));
        lines.add(new Line<>(before, List.of(stayed, lost)));
        lines.add(new Line<>(after, List.of(stayed, gained)));
    }

    private void addBetween(Programme lower, Programme higher) {
        String between = name(lower) + " to " + name(higher);
        for (Place place : lower.crossings().keySet()) {
            for (String what : List.of(BEFORE, AFTER)) {
                Cell whole = new Cell(name(higher), place, what);
                Cell part = new Cell(name(lower), place, what);
                Cell rest = put(between, place, what, count(whole) - count(part));
                lines.add(new Line<>(whole, List.of(part, rest)));
            }
        }
    }

    private Cell put(String programme, Place place, String what, long count) {
        Cell cell = new Cell(programme, place, what);
        counts.put(cell, count);
        return cell;
    }

    private long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    private static Programme told(Programme programme, Set<Cell> withheld) {
        Map<Place, Crossing> told = new LinkedHashMap<>();
        programme.crossings().forEach((place, crossing) -> {
            String name = name(programme);
            told.put(
                    place,
                    new Crossing(
                            told(withheld, new Cell(name, place, BEFORE), crossing.before()),
                            told(withheld, new Cell(name, place, AFTER), crossing.after()),
                            told(withheld, new Cell(name, place, GAINED), crossing.gained()),
                            told(withheld, new Cell(name, place, LOST), crossing.lost())));
        });
        return Programme.of(programme.threshold(), told);
    }

    private static @Nullable Long told(Set<Cell> withheld, Cell cell, @Nullable Long count) {
        return withheld.contains(cell) ? null : count;
    }

    private static String name(Programme programme) {
        return programme.threshold().programme();
    }

    private static long number(@Nullable Long counted) {
        return Objects.requireNonNull(counted);
    }

    /** Households of a programme, or between two, in a place; and what becomes of them. */
    private record Cell(String programme, Place place, String what) {

        Map<String, Cell> wider() {
            return place.isEverywhere() ? Map.of() : Map.of(place.kind(), new Cell(programme, Place.EVERYWHERE, what));
        }
    }

    /** A group of households among those of its kind, as in region 06. */
    record Place(String kind, String group) {

        static final Place EVERYWHERE = new Place("", "");

        boolean isEverywhere() {
            return equals(EVERYWHERE);
        }
    }
}
