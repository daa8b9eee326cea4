package org.sijil.social.scoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many households the formula scores in a second, on one thread, beside the same sums in double arithmetic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormulaBenchmark {

    private static final String SHIPPED = "/formulas/ma-rsu-2021.yaml";
    private static final int LINES = 40;

    /** A file of what scores that a registry keeps were computed from, a JSON object a line. */
    @Param("households.ndjson")
    public String households = "";

    private ScoreInputs[] inputs = {};
    private double[][] values = {};
    private final double[] weights = new double[LINES];
    private Formula formula = FormulaReader.read(SHIPPED, shipped());
    private QuickFormula quick = new QuickFormula(formula);
    private int next;

    /** Reads all households into memory. */
    @Setup
    public void read() throws IOException {
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<String> lines = Files.readAllLines(Path.of(households));
        inputs = new ScoreInputs[lines.size()];
        for (int line = 0; line < inputs.length; line++) {
            inputs[line] = json.readValue(lines.get(line), ScoreInputs.class);
        }
        values = Arrays.stream(inputs).map(this::values).toArray(double[][]::new);
        Arrays.fill(weights, 0.1);
    }

    /** The floor: weights times values in double, all values already in memory. */
    @Benchmark
    public double floor() {
        double[] taken = values[following()];
        double sum = 0;
        for (int index = 0; index < taken.length; index++) {
            sum += taken[index] * weights[index];
        }
        return sum;
    }

    /** Exact, by the sum in whole numbers, without the breakdown. */
    @Benchmark
    public BigDecimal alone() {
        return quick.value(inputs[following()]);
    }

    /** Exact, with its breakdown. */
    @Benchmark
    public Score withItsBreakdown() {
        return Scorer.score(formula, inputs[following()]);
    }

    private int following() {
        next = next + 1 < inputs.length ? next + 1 : 0;
        return next;
    }

    private double[] values(ScoreInputs household) {
        return Scorer.score(formula, household).breakdown().stream()
                .map(Contribution::value)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String shipped() {
        try (InputStream file = FormulaBenchmark.class.getResourceAsStream(SHIPPED)) {
            return new String(Objects.requireNonNull(file, SHIPPED).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
