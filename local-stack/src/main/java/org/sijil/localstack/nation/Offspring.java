package org.sijil.localstack.nation;

import java.util.ArrayList;
import java.util.List;

/** The unmarried children that a mother has at home: their ages, sexes and, for a few grown ones, a divorce behind them. */
final class Offspring {

    private static final int YOUNGEST_MOTHER = 16;
    private static final int OLDEST_MOTHER = 45;

    private Offspring() {}

    /** Different ages, all births between the mother's 16th and 45th year, as many as there is room for. */
    static List<Integer> ages(int motherAge, int count, Draw draw) {
        List<Integer> ages = new ArrayList<>();
        double[] weights = weights(motherAge);
        for (int child = 0; child < count; child++) {
            int age = draw.weighted(weights);
            if (weights[age] > 0) {
                ages.add(age);
                space(weights, age);
            }
        }
        return ages;
    }

    /** How likely a child of each age is at home. */
    private static double[] weights(int motherAge) {
        double[] weights = new double[Math.max(1, motherAge - YOUNGEST_MOTHER + 1)];
        for (int age = Math.max(0, motherAge - OLDEST_MOTHER); age < weights.length; age++) {
            weights[age] = fertility(motherAge - age) * atHome(age);
        }
        return weights;
    }

    /** Births come a year apart at least, mostly two. */
    private static void space(double[] weights, int age) {
        for (int near = Math.max(0, age - 1); near <= Math.min(weights.length - 1, age + 1); near++) {
            weights[near] *= near == age ? 0 : 0.3;
        }
    }

    private static double fertility(int motherAge) {
        if (motherAge < 20) {
            return 0.4;
        }
        return motherAge < 35 ? 1 : motherAge < 40 ? 0.65 : 0.25;
    }

    /** Sons and daughters leave as they marry: men at 32 and women at 25 on average. */
    private static double atHome(int age) {
        if (age < 18) {
            return 1;
        }
        return age < 25 ? 0.8 : age < 30 ? 0.55 : age < 35 ? 0.35 : 0.2;
    }

    static Sex sex(int age, Draw draw) {
        double men = age < 18 ? 0.512 : age < 25 ? 0.54 : 0.62;
        return draw.chance(men) ? Sex.MALE : Sex.FEMALE;
    }

    static MaritalStatus marital(Sex sex, int age, Draw draw) {
        double divorced = age < 25 ? 0 : sex == Sex.FEMALE ? 0.1 : 0.04;
        return draw.chance(divorced) ? MaritalStatus.DIVORCED : MaritalStatus.SINGLE;
    }
}
