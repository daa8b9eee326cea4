package org.sijil.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sijil.social.scoring.FormulaBenchmark;

/** Runs the JMH benchmark of the formula, in a process of its own, over households that a registry keeps. */
final class FormulaSpeed {

    /** Households a second on one thread, by the benchmark's methods. */
    record Rates(double floor, double withItsBreakdown, double alone) {}

    private FormulaSpeed() {}

    /**
     * Measures every way.
     *
     * @param inputs what scores were computed from, as JSON
     */
    static Rates measure(List<String> inputs) throws IOException, RunnerException {
        Path file = Files.createTempFile("sijil-households", ".ndjson");
        try {
            Files.write(file, inputs);
            Options options = new OptionsBuilder()
                    .include(FormulaBenchmark.class.getName())
                    .param("households", file.toString())
                    .build();
            Collection<RunResult> results = new Runner(options).run();
            return new Rates(rate(results, "floor"), rate(results, "withItsBreakdown"), rate(results, "alone"));
        } finally {
            Files.delete(file);
        }
    }

    private static double rate(Collection<RunResult> results, String method) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(method))
                .findFirst()
                .orElseThrow()
                .getScore();
    }
}
