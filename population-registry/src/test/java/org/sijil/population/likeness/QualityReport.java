package org.sijil.population.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was found of whom, and says it in Markdown. */
final class QualityReport {

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<Double> millis = new ArrayList<>();
    private int right;
    private int wrong;
    private int worthComparing;
    private int repeated;
    private int people;

    /**
     * Notes one trial.
     *
     * @param compared whether the index found the registered person worth comparing
     * @param found whether they were answered as likely
     * @param others how many others were
     */
    synchronized void note(Trial trial, boolean compared, boolean found, int others, double took) {
        int[] counts = byKind.computeIfAbsent(trial.kind(), kind -> new int[4]);
        counts[0]++;
        counts[1] += found ? 1 : 0;
        counts[2] += others;
        counts[3] += compared ? 1 : 0;
        people++;
        worthComparing += compared ? 1 : 0;
        repeated += trial.registered() == null ? 0 : 1;
        right += found ? 1 : 0;
        wrong += others;
        millis.add(took);
    }

    double recall() {
        return (double) right / repeated;
    }

    double precision() {
        return (double) right / (right + wrong);
    }

    String markdown(int registered) {
        StringBuilder report =
                new StringBuilder("\n| Who came | How many | Compared | Found | Share | Others taken for them |\n");
        report.append("|---|--:|--:|--:|--:|--:|\n");
        byKind.forEach((kind, counts) -> report.append(row(kind, counts)));
        return report.append("%nRegister of %,d people; %,d came, %,d of them registered before. "
                        .formatted(registered, people, repeated))
                .append("Recall of the index %.4f; recall %.4f, precision %.4f.%n"
                        .formatted((double) worthComparing / repeated, recall(), precision()))
                .append(times(millis))
                .toString();
    }

    private static String row(String kind, int[] counts) {
        return kind.startsWith("new")
                ? "| %s | %d | | | | %d |%n".formatted(kind, counts[0], counts[2])
                : "| %s | %d | %d | %d | %.3f | %d |%n"
                        .formatted(kind, counts[0], counts[3], counts[1], (double) counts[1] / counts[0], counts[2]);
    }

    /** The usual time and the slow ones. */
    static String times(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return "Each answered in %.1f ms (median), %.1f ms (p95), %.1f ms (p99).%n"
                .formatted(at(sorted, .5), at(sorted, .95), at(sorted, .99));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min((int) (sorted.size() * share), sorted.size() - 1));
    }
}
