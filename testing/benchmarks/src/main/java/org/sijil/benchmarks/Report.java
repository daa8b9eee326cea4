package org.sijil.benchmarks;

import java.util.List;
import java.util.Locale;

/** The table that goes into the documentation. */
final class Report {

    private Report() {}

    static String of(List<Line> lines, int households) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "Java %s, %d processors, sample nation of %d households.%n%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                households));
        table.append(
                "| Work | How | Rate | p50 ms | p95 ms | p99 ms | Ratio to floor |\n|---|---|--:|--:|--:|--:|--:|\n");
        for (Line line : lines) {
            Figure figure = line.figure();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f %s | %s | %s | %s | %s |%n",
                    line.work(),
                    line.way(),
                    figure.perSecond(),
                    line.unit(),
                    millis(figure.p50()),
                    millis(figure.p95()),
                    millis(figure.p99()),
                    ratio(line.toFloor())));
        }
        return table.toString();
    }

    private static String ratio(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String millis(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
