package org.sijil.commons.statistics;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which counts are withheld, so that nobody few enough to be recognized is counted alone. A count below the threshold is withheld;
 * and as many more as are needed that none of them can be computed from what is left: along each line at least two are unknown
 * and come to the threshold together, and no system of lines has only one solution for any of them.
 *
 * @param known those that are told in any case, elsewhere for instance: others are withheld in their place
 * @param threshold the smallest count that is told; nobody at all is told as well
 */
public record SmallCells<K>(Map<K, Long> counts, List<Line<K>> lines, Set<K> known, int threshold) {

    /** Those that are withheld. */
    public Set<K> withheld() {
        Set<K> withheld = new LinkedHashSet<>();
        counts.forEach((cell, count) -> {
            if (count > 0 && count < threshold && !known.contains(cell)) {
                withheld.add(cell);
            }
        });
        boolean more = !withheld.isEmpty();
        while (more) {
            more = guardLines(withheld) || guardSolutions(withheld);
        }
        return withheld;
    }

    private boolean guardLines(Set<K> withheld) {
        boolean more = false;
        for (Line<K> line : lines) {
            while (isThin(line, withheld)) {
                Optional<K> another = another(line, withheld);
                if (another.isEmpty()) {
                    break;
                }
                more |= withheld.add(another.get());
            }
        }
        return more;
    }

    /** Whether too little is unknown of a line of which something is. */
    private boolean isThin(Line<K> line, Set<K> withheld) {
        List<K> unknown = members(line).filter(withheld::contains).toList();
        long hidden = line.parts().stream()
                .filter(withheld::contains)
                .mapToLong(this::count)
                .sum();
        boolean wholeIsTold = !withheld.contains(line.whole());
        return unknown.size() == 1 || (wholeIsTold && !unknown.isEmpty() && hidden < threshold);
    }

    /** Those that have only one solution, each with one more count of one of its lines. */
    private boolean guardSolutions(Set<K> withheld) {
        List<K> certain = new Solutions<>(counts, lines, withheld).certain();
        boolean more = false;
        for (K solved : certain) {
            for (Line<K> line : lines) {
                if (members(line).anyMatch(solved::equals)) {
                    more |= another(line, withheld).map(withheld::add).orElse(false);
                }
            }
        }
        if (!more && !certain.isEmpty()) {
            more = nearby(withheld).map(withheld::add).orElse(false);
        }
        return more;
    }

    /** The smallest count that is told in a line with one that is not: lines that are hidden whole may be solved by others. */
    private Optional<K> nearby(Set<K> withheld) {
        return lines.stream()
                .filter(line -> members(line).anyMatch(withheld::contains))
                .flatMap(this::members)
                .filter(cell -> canBeWithheld(cell, withheld))
                .min(Comparator.comparingLong(this::count));
    }

    /** The smallest part that is told; the whole when there is none. */
    private Optional<K> another(Line<K> line, Set<K> withheld) {
        return line.parts().stream()
                .filter(cell -> count(cell) > 0 && canBeWithheld(cell, withheld))
                .min(Comparator.comparingLong(this::count))
                .or(() -> Optional.of(line.whole()).filter(whole -> canBeWithheld(whole, withheld)));
    }

    private boolean canBeWithheld(K cell, Set<K> withheld) {
        return !withheld.contains(cell) && !known.contains(cell);
    }

    private Stream<K> members(Line<K> line) {
        return Stream.concat(Stream.of(line.whole()), line.parts().stream()).filter(cell -> count(cell) > 0);
    }

    private long count(K cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
