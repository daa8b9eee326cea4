package org.sijil.population.statistics;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;

/**
 * The counts of all kinds that could be asked for, of which some are withheld.
 *
 * @param smallestCell the smallest count that is told
 */
record Told(int smallestCell, Map<Kind, Long> counts, Set<Kind> withheld) {

    static Told of(Map<Kind, Long> counts, int smallestCell) {
        return new Told(
                smallestCell,
                counts,
                new SmallCells<>(counts, Line.all(counts.keySet(), Kind::wider), smallestCell).withheld());
    }

    Stream<Kind> kinds() {
        return counts.keySet().stream();
    }

    /** How many there are of a kind; null when it is withheld. */
    @Nullable
    Long persons(Kind kind) {
        return withheld.contains(kind) ? null : Long.valueOf(counts.getOrDefault(kind, 0L));
    }
}
