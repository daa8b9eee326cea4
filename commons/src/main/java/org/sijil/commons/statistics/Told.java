package org.sijil.commons.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all kinds that could be asked for, of which some are withheld.
 *
 * @param smallestCell the smallest count that is told
 */
public record Told<K>(int smallestCell, Map<K, Long> counts, Set<K> withheld) {

    /**
     * What is told of counts whose kinds are parts of wider ones.
     *
     * @param wider of a kind, by what it is divided from others, the wider kind of which it is then a part
     */
    public static <K> Told<K> of(Map<K, Long> counts, Function<K, Map<String, K>> wider, int smallestCell) {
        return of(counts, Line.all(counts.keySet(), wider), Set.of(), smallestCell);
    }

    /**
     * What is told of counts that add up to others.
     *
     * @param lines the counts that are sums of others
     * @param known the counts that are told in any case
     */
    public static <K> Told<K> of(Map<K, Long> counts, List<Line<K>> lines, Set<K> known, int smallestCell) {
        return new Told<>(smallestCell, counts, new SmallCells<>(counts, lines, known, smallestCell).withheld());
    }

    /** Those of which there is somebody. */
    public Stream<K> kinds() {
        return counts.keySet().stream();
    }

    /** How many there are of a kind; null when it is withheld. */
    public @Nullable Long count(K kind) {
        return withheld.contains(kind) ? null : counts.getOrDefault(kind, 0L);
    }
}
