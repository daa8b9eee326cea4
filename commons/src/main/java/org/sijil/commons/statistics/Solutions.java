package org.sijil.commons.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody can compute who knows all counts but those withheld: the lines are linear equations, solved exactly, by elimination
 * over the numbers modulo a prime, in which a count that is certain for fractions is certain too.
 */
final class Solutions<K> {

    private static final long PRIME = 2_147_483_647L;

    private final Map<K, Long> counts;
    private final Map<K, Integer> unknowns = new HashMap<>();
    private final List<K> names = new ArrayList<>();
    private final NavigableMap<Integer, NavigableMap<Integer, Long>> byPivot = new TreeMap<>();

    Solutions(Map<K, Long> counts, List<Line<K>> lines, Set<K> withheld) {
        this.counts = counts;
        for (K cell : withheld) {
            unknowns.put(cell, names.size());
            names.add(cell);
        }
        lines.forEach(line -> add(equation(line)));
    }

    /** The withheld counts that have one solution. */
    List<K> certain() {
        List<K> certain = new ArrayList<>();
        reduce();
        byPivot.forEach((pivot, equation) -> {
            if (equation.size() == 1) {
                certain.add(names.get(pivot));
            }
        });
        return certain;
    }

    /** The factors of the unknowns of a line; a count of nobody is known. */
    private NavigableMap<Integer, Long> equation(Line<K> line) {
        NavigableMap<Integer, Long> factors = new TreeMap<>();
        line.parts().stream()
                .filter(part -> counts.getOrDefault(part, 0L) > 0 && unknowns.containsKey(part))
                .forEach(part -> factors.put(unknowns.get(part), 1L));
        Integer whole = unknowns.get(line.whole());
        if (whole != null) {
            factors.put(whole, PRIME - 1);
        }
        return factors;
    }

    private void add(NavigableMap<Integer, Long> equation) {
        while (!equation.isEmpty()) {
            Map.Entry<Integer, Long> pivot = equation.firstEntry();
            Map<Integer, Long> known = byPivot.get(pivot.getKey());
            if (known == null) {
                scale(equation, inverse(pivot.getValue()));
                byPivot.put(pivot.getKey(), equation);
                return;
            }
            subtract(equation, known, pivot.getValue());
        }
    }

    /** Takes each pivot out of all other equations, the last first. */
    private void reduce() {
        byPivot.descendingMap().forEach((pivot, equation) -> {
            for (Integer later : List.copyOf(equation.tailMap(pivot, false).keySet())) {
                Map<Integer, Long> known = byPivot.get(later);
                Long factor = equation.get(later);
                if (known != null && factor != null) {
                    subtract(equation, known, factor);
                }
            }
        });
    }

    private static void subtract(Map<Integer, Long> from, Map<Integer, Long> equation, long times) {
        equation.forEach((unknown, factor) -> {
            long left = Math.floorMod(from.getOrDefault(unknown, 0L) - times * factor % PRIME, PRIME);
            if (left == 0) {
                from.remove(unknown);
            } else {
                from.put(unknown, left);
            }
        });
    }

    private static void scale(Map<Integer, Long> equation, long by) {
        equation.replaceAll((unknown, factor) -> factor * by % PRIME);
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long inverse = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            inverse = (power & 1) == 1 ? inverse * base % PRIME : inverse;
            base = base * base % PRIME;
        }
        return inverse;
    }
}
