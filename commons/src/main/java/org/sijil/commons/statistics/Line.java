package org.sijil.commons.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A count that is the sum of others, all of which somebody may ask for. */
public record Line<K>(K whole, List<K> parts) {

    /**
     * Every kind and its parts, by each thing that divides it.
     *
     * @param wider of a kind, by what it is divided from others, the wider kind of which it is then a part
     */
    public static <K> List<Line<K>> all(Set<K> kinds, Function<K, Map<String, K>> wider) {
        Map<String, Map<K, List<K>>> parts = new HashMap<>();
        for (K kind : kinds) {
            wider.apply(kind)
                    .forEach((by, whole) -> parts.computeIfAbsent(by, first -> new HashMap<>())
                            .computeIfAbsent(whole, first -> new ArrayList<>())
                            .add(kind));
        }
        return parts.values().stream()
                .flatMap(byWhole -> byWhole.entrySet().stream())
                .filter(line -> kinds.contains(line.getKey()))
                .map(line -> new Line<>(line.getKey(), line.getValue()))
                .toList();
    }
}
