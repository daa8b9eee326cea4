package org.sijil.social.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.Told;
import org.sijil.social.impact.ImpactView.Crossing;
import org.sijil.social.impact.ImpactView.Programme;

/**
 * Every count that a study tells, and those that follow from them: who stays under a threshold, who is between two
 * thresholds, and who is in a total but not in one of a programme.
 */
final class ImpactCells {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String GAINED = "gained";
    private static final String LOST = "lost";
    private static final String STAYED = "stayed";

    private static final Cell HOUSEHOLDS = total("households");
    private static final Cell RAISED = total("raised");
    private static final Cell LOWERED = total("lowered");
    private static final Cell SAME = total("same");

    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Line<Cell>> lines = new ArrayList<>();

    private ImpactCells(ImpactView study) {
        addTotals(study);
        List<Programme> rising = study.lines()
                .sorted(Comparator.comparing(programme -> programme.threshold().number()))
                .toList();
        for (int next = 0; next < rising.size(); next++) {
            add(rising.get(next));
            if (next > 0) {
                addBetween(rising.get(next - 1), rising.get(next));
            }
        }
        lines.addAll(Line.all(counts.keySet(), Cell::wider));
    }

    /** The study without what would tell of fewer than the smallest number. */
    static ImpactView told(ImpactView study, int smallest) {
        ImpactCells cells = new ImpactCells(study);
        Told<Cell> told = Told.of(cells.counts, cells.lines, cells.listed(study, smallest), smallest);
        return study.with(
                told.count(HOUSEHOLDS),
                told.count(RAISED),
                told.count(LOWERED),
                told(study.programmes(), told),
                told(study.contributions(), told));
    }

    private static List<Programme> told(List<Programme> programmes, Told<Cell> told) {
        return programmes.stream().map(programme -> told(programme, told)).toList();
    }

    /** How many a programme would lose, where they are listed: whoever reads the list can count it. */
    private Set<Cell> listed(ImpactView study, int smallest) {
        return study.programmes().stream()
                .map(programme -> new Cell(name(programme), Place.EVERYWHERE, LOST))
                .filter(lost -> count(lost) >= smallest)
                .collect(Collectors.toSet());
    }

    private void addTotals(ImpactView study) {
        long raised = number(study.raised());
        long lowered = number(study.lowered());
        counts.put(HOUSEHOLDS, number(study.households()));
        counts.put(RAISED, raised);
        counts.put(LOWERED, lowered);
        counts.put(SAME, number(study.households()) - raised - lowered);
        lines.add(new Line<>(HOUSEHOLDS, List.of(RAISED, LOWERED, SAME)));
    }

    private void add(Programme programme) {
        String name = name(programme);
        programme.crossings().forEach((place, crossing) -> add(name, place, crossing));
        addRest(HOUSEHOLDS, new Cell(name, Place.EVERYWHERE, BEFORE));
        addRest(HOUSEHOLDS, new Cell(name, Place.EVERYWHERE, AFTER));
        addRest(LOWERED, new Cell(name, Place.EVERYWHERE, GAINED));
        addRest(RAISED, new Cell(name, Place.EVERYWHERE, LOST));
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
        for (Place place : lower.crossings().keySet()) {
            for (String what : List.of(BEFORE, AFTER)) {
                addRest(new Cell(name(higher), place, what), new Cell(name(lower), place, what));
            }
        }
    }

    /** What is of the whole and not of a part of it. */
    private void addRest(Cell whole, Cell part) {
        Cell rest = put(
                whole.programme() + " but " + part.programme(),
                part.place(),
                whole.what() + " but " + part.what(),
                count(whole) - count(part));
        lines.add(new Line<>(whole, List.of(part, rest)));
    }

    private Cell put(String programme, Place place, String what, long count) {
        Cell cell = new Cell(programme, place, what);
        counts.put(cell, count);
        return cell;
    }

    private long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    private static Programme told(Programme programme, Told<Cell> told) {
        String name = name(programme);
        Map<Place, Crossing> crossings = new LinkedHashMap<>();
        for (Place place : programme.crossings().keySet()) {
            crossings.put(
                    place,
                    new Crossing(
                            told.count(new Cell(name, place, BEFORE)),
                            told.count(new Cell(name, place, AFTER)),
                            told.count(new Cell(name, place, GAINED)),
                            told.count(new Cell(name, place, LOST))));
        }
        return Programme.of(programme.threshold(), crossings);
    }

    private static Cell total(String what) {
        return new Cell("", Place.EVERYWHERE, what);
    }

    private static String name(Programme programme) {
        return programme.threshold().programme() + " " + programme.threshold().value();
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
