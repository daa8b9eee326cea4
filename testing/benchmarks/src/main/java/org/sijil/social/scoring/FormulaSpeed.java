package org.sijil.social.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** How many households the formula alone scores in a second, on one thread, beside the same sums in double arithmetic. */
public final class FormulaSpeed {

    private static final String SHIPPED = "/formulas/ma-rsu-2021.yaml";

    private final Formula formula;
    private final List<ScoreInputs> households;

    /** Over households that a registry keeps, again and again. */
    public FormulaSpeed(List<ScoreInputs> households) {
        this.formula = FormulaReader.read(SHIPPED, shipped());
        this.households = households;
    }

    /** Households a second by the engine: exact, with its breakdown. */
    public double exact(Duration time) {
        return rate(time, household -> Scorer.score(formula, household).value().doubleValue());
    }

    /** Households a second by the sum in whole numbers: as exact, without the breakdown. */
    public double quick(Duration time) {
        QuickFormula quick = new QuickFormula(formula);
        return rate(time, household -> quick.value(household).doubleValue());
    }

    /** The floor: weights times values in double, all values already in memory. */
    public double floor(Duration time) {
        double[][] values = households.stream().map(this::values).toArray(double[][]::new);
        double[] weights = new double[40];
        Arrays.fill(weights, 0.1);
        int[] next = {0};
        return rate(time, household -> sum(values[next[0]++ % values.length], weights));
    }

    private double rate(Duration time, ToDoubleFunction<ScoreInputs> score) {
        run(time.dividedBy(2), score);
        return run(time, score);
    }

    private double run(Duration time, ToDoubleFunction<ScoreInputs> score) {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        double sum = 0;
        while (System.nanoTime() < end) {
            for (ScoreInputs household : households) {
                sum += score.applyAsDouble(household);
            }
            done += households.size();
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("A score is not a number");
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    private double[] values(ScoreInputs household) {
        return Scorer.score(formula, household).breakdown().stream()
                .map(Contribution::value)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double sum(double[] values, double[] weights) {
        double sum = 0;
        for (int index = 0; index < values.length; index++) {
            sum += values[index] * weights[index];
        }
        return sum;
    }

    private static String shipped() {
        try (InputStream file = FormulaSpeed.class.getResourceAsStream(SHIPPED)) {
            return new String(Objects.requireNonNull(file, SHIPPED).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
