package org.sijil.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * The same work done in several ways, in turn and several times over, so that a machine whose speed drifts treats them alike.
 * The first way is the floor.
 */
final class Comparison {

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;

    private final String name;
    private final String unit;
    private final Map<String, LongFunction<Load.Call>> ways = new LinkedHashMap<>();

    Comparison(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    /** One more way; the first one is the floor. */
    Comparison with(String way, LongFunction<Load.Call> calls) {
        ways.put(way, calls);
        return this;
    }

    /** Measures all ways; each is represented by its median round. */
    List<Line> run(Load load) throws Exception {
        Map<String, List<Figure>> rounds = new LinkedHashMap<>();
        for (Map.Entry<String, LongFunction<Load.Call>> way : ways.entrySet()) {
            load.run(WARM_UP, way.getValue());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, LongFunction<Load.Call>> way : ways.entrySet()) {
                rounds.computeIfAbsent(way.getKey(), first -> new ArrayList<>()).add(load.run(ROUND, way.getValue()));
            }
        }
        return lines(rounds);
    }

    private List<Line> lines(Map<String, List<Figure>> rounds) {
        List<Line> lines = new ArrayList<>();
        double floor = 0;
        for (Map.Entry<String, List<Figure>> way : rounds.entrySet()) {
            Figure median = median(way.getValue());
            floor = lines.isEmpty() ? median.perSecond() : floor;
            lines.add(new Line(name, way.getKey(), unit, median, median.perSecond() / floor));
        }
        return lines;
    }

    private static Figure median(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparingDouble(Figure::perSecond))
                .toList()
                .get(figures.size() / 2);
    }
}
