package org.sijil.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sijil.social.scoring.FormulaBenchmark;

/** Runs the JMH benchmark of the formula, in a process of its own, over households that a registry keeps. */
final class FormulaSpeed {

    private FormulaSpeed() {}

    /**
     * Measures every way.
     *
     * @param inputs what scores were computed from, as JSON
     * @return households a second on one thread, by the benchmark's methods
     */
    static Map<String, Double> measure(List<String> inputs) throws IOException, RunnerException {
        Path file = Files.createTempFile("sijil-households", ".ndjson");
        try {
            Files.write(file, inputs);
            Options options = new OptionsBuilder()
                    .include(FormulaBenchmark.class.getName())
                    .param("households", file.toString())
                    .build();
            return rates(new Runner(options).run());
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Double> rates(Collection<RunResult> results) {
        Map<String, Double> rates = new LinkedHashMap<>();
        results.forEach(result -> rates.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return rates;
    }
}
