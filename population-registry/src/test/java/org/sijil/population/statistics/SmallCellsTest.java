package org.sijil.population.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;

/** Nobody who adds and takes away what is told finds what is not. */
class SmallCellsTest {

    private static final int THRESHOLD = 5;

    /** As the register counts ages: six of which the totals tell more than their fives do. */
    private static final List<String> AGES = List.of("10", "60", "15-17", "18-19", "20", "65");

    @Test
    void oneFewIsHiddenByAnother() {
        Map<Kind, Long> counts = table(new int[][] {{3, 40}, {50, 60}});

        Set<Kind> withheld = withheld(counts);

        assertEquals(4, withheld.size(), withheld::toString);
        assertTrue(withheld.stream().allMatch(kind -> kind.axes() == 2), withheld::toString);
    }

    @Test
    void manyAreTold() {
        assertEquals(Set.of(), withheld(table(new int[][] {{5, 40}, {50, 60}})));
        assertEquals(Set.of(), withheld(table(new int[][] {{0, 40}, {50, 0}})));
    }

    @Test
    void aRowThatIsHiddenWholeIsNotSolvedByTheColumns() {
        nothingIsFound(new int[][] {{0, 0, 1}, {1, 4, 0}, {0, 0, 5}});
    }

    @Property(tries = 400)
    void noDifferenceTellsWhatIsWithheld(@ForAll("tables") int[][] cells) {
        nothingIsFound(cells);
    }

    private static void nothingIsFound(int[][] cells) {
        Map<Kind, Long> counts = table(cells);
        Set<Kind> withheld = withheld(counts);
        Set<Kind> found = new HashSet<>();
        List<Line<Kind>> lines = Line.all(counts.keySet(), Kind::wider);

        boolean more = true;
        while (more) {
            more = false;
            for (Line<Kind> line : lines) {
                List<Kind> open = Stream.concat(Stream.of(line.whole()), line.parts().stream())
                        .filter(kind -> withheld.contains(kind) && !found.contains(kind))
                        .toList();
                more |= open.size() == 1 && found.add(open.get(0));
            }
        }

        assertEquals(Set.of(), found);
        counts.forEach((kind, count) -> assertTrue(count >= THRESHOLD || withheld.contains(kind), kind::toString));
        assertEquals(List.of(), unique(lines, withheld));
    }

    /** By fractions, another way than the one that is tested: a count is certain when no direction of doubt has it. */
    private static List<Kind> unique(List<Line<Kind>> lines, Set<Kind> withheld) {
        List<Kind> names = List.copyOf(withheld);
        List<double[]> equations = new ArrayList<>();
        for (Line<Kind> line : lines) {
            double[] equation = new double[names.size()];
            line.parts().stream().filter(withheld::contains).forEach(part -> equation[names.indexOf(part)] += 1);
            if (withheld.contains(line.whole())) {
                equation[names.indexOf(line.whole())] -= 1;
            }
            equations.add(equation);
        }
        List<Kind> certain = new ArrayList<>();
        int rank = rank(equations);
        for (int at = 0; at < names.size(); at++) {
            double[] alone = new double[names.size()];
            alone[at] = 1;
            List<double[]> more = new ArrayList<>(equations);
            more.add(alone);
            if (rank(more) == rank) {
                certain.add(names.get(at));
            }
        }
        return certain;
    }

    private static int rank(List<double[]> equations) {
        List<double[]> rows =
                new ArrayList<>(equations.stream().map(double[]::clone).toList());
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < columns && rank < rows.size(); column++) {
            int best = rank;
            for (int row = rank; row < rows.size(); row++) {
                best = Math.abs(rows.get(row)[column]) > Math.abs(rows.get(best)[column]) ? row : best;
            }
            if (Math.abs(rows.get(best)[column]) < 1e-9) {
                continue;
            }
            double[] pivot = rows.get(best);
            rows.set(best, rows.get(rank));
            rows.set(rank, pivot);
            for (int row = rank + 1; row < rows.size(); row++) {
                double times = rows.get(row)[column] / pivot[column];
                for (int at = column; at < columns; at++) {
                    rows.get(row)[at] -= times * pivot[at];
                }
            }
            rank++;
        }
        return rank;
    }

    @Provide
    Arbitrary<int[][]> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 4)),
                Tuple.of(5, Arbitraries.integers().between(5, 60)));
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(columns -> count.array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    /** People of six provinces in three regions, of some ages. */
    private static Map<Kind, Long> table(int[][] cells) {
        Map<Kind, Long> counts = new HashMap<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                Kind age = Kind.ofAge(Ages.five(AGES.get(column)));
                List<Kind> places = Kind.ofProvince("0%d.00%d".formatted(1 + row / 2, row));
                long people = cells[row][column];
                Stream.of(
                                Stream.of(Kind.ANY, age),
                                places.stream(),
                                places.stream().map(age::and),
                                Ages.others(AGES.get(column)))
                        .flatMap(kinds -> kinds)
                        .forEach(kind -> counts.merge(kind, people, Long::sum));
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Set<Kind> withheld(Map<Kind, Long> counts) {
        return new SmallCells<>(counts, Line.all(counts.keySet(), Kind::wider), Set.of(), THRESHOLD).withheld();
    }
}
