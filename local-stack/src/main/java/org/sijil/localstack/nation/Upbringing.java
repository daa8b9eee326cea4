package org.sijil.localstack.nation;

/**
 * Who goes to school, and how far everybody got. Adults follow an ordered probit on wealth, age and chance, with cuts
 * fitted per area and sex to the levels of education of the census (morocco.md §5.4); children follow their age.
 */
final class Upbringing {

    /** Share of chance that is the household's, not the person's. */
    private static final double OF_THE_HOUSE = 0.45;

    private static final Learning[] LEVELS = {
        Learning.NOTHING, Learning.PRIMARY, Learning.LOWER_SECONDARY, Learning.UPPER_SECONDARY, Learning.HIGHER
    };

    /** How much more common each level and those below it were for every ten years of age. */
    private static final double[] BY_DECADE = {0.42, 0.30, 0.22, 0.16};

    private static final double[] URBAN_MEN = {-1.32, -0.42, 0.24, 0.90};
    private static final double[] URBAN_WOMEN = {-0.70, -0.08, 0.39, 0.97};
    private static final double[] RURAL_MEN = {-0.38, 0.49, 1.30, 1.77};
    private static final double[] RURAL_WOMEN = {0.27, 1.03, 1.52, 1.92};

    private final Home home;

    private Upbringing(Home home) {
        this.home = home;
    }

    static void of(Home home) {
        Upbringing upbringing = new Upbringing(home);
        home.people().forEach(upbringing::educate);
    }

    private void educate(Someone someone) {
        boolean studies = someone.marital == MaritalStatus.SINGLE && home.has(attendance(someone.age), 0.5);
        someone.learning = level(someone, studies);
        if (studies && someone.learning.isAtLeast(Learning.PRIMARY)) {
            someone.schooling = school(someone);
        }
        certify(someone);
    }

    /** What the level left behind: letters, a certificate of primary or lower secondary school, a trade (I). */
    private void certify(Someone someone) {
        boolean schooled = someone.learning.isAtLeast(Learning.PRIMARY);
        boolean middle = someone.learning == Learning.LOWER_SECONDARY || someone.learning == Learning.UPPER_SECONDARY;
        boolean reads = someone.age >= 10 && home.draw().chance(schooled ? 0.98 : home.either(0.27, 0.14));
        someone.certified = schooled && home.draw().chance(middle ? 0.85 : 0.5);
        someone.technical =
                middle && someone.age >= Someone.ADULT && home.draw().chance(home.either(0.16, 0.10));
        someone.literate = reads || someone.technical || someone.learning == Learning.HIGHER;
    }

    /** Share at school by age; at 6 to 11 it is 95.8 % in the census, later ages are ours (I). */
    private double attendance(int age) {
        if (age < 6) {
            return age < 3 ? 1e-9 : 0.34;
        }
        if (age < 15) {
            return age < 12 ? home.either(0.967, 0.955) : home.either(0.965, 0.885);
        }
        if (age < 18) {
            return age < 17 ? home.either(0.89, 0.71) : home.either(0.81, 0.55);
        }
        if (age < 20) {
            return home.either(0.61, 0.30);
        }
        return age < 23 ? home.either(0.46, 0.25) : age < 27 ? home.either(0.22, 0.09) : 1e-9;
    }

    private Schooling school(Someone someone) {
        if (someone.learning == Learning.HIGHER) {
            return Schooling.HIGHER;
        }
        return home.has(home.either(0.10, 0.008), 1.6) ? Schooling.PRIVATE : Schooling.PUBLIC;
    }

    private Learning level(Someone someone, boolean studies) {
        int age = someone.age;
        if (age < 6) {
            return studies ? Learning.PRESCHOOL : Learning.NOTHING;
        }
        if (age < 15) {
            return childLevel(age, studies);
        }
        return studies ? studentLevel(age) : attained(someone);
    }

    private Learning childLevel(int age, boolean studies) {
        if (age < 12) {
            return studies ? Learning.PRIMARY : Learning.NOTHING;
        }
        if (!studies) {
            return home.draw().chance(0.9) ? Learning.PRIMARY : Learning.NOTHING;
        }
        double moved = age == 12 ? 0.55 : age == 13 ? 0.80 : 0.95;
        return home.draw().chance(moved) ? Learning.LOWER_SECONDARY : Learning.PRIMARY;
    }

    private Learning studentLevel(int age) {
        if (age < 18) {
            return home.draw().chance(0.6) ? Learning.UPPER_SECONDARY : Learning.LOWER_SECONDARY;
        }
        return age >= 20 || home.draw().chance(0.5) ? Learning.HIGHER : Learning.UPPER_SECONDARY;
    }

    private Learning attained(Someone someone) {
        double[] cuts = cuts(someone);
        double decades = (someone.age - 40) / 10.0;
        double ability = OF_THE_HOUSE * home.fortune().standing()
                + StrictMath.sqrt(1 - OF_THE_HOUSE * OF_THE_HOUSE) * home.draw().normal();
        int level = 0;
        while (level < cuts.length && ability > cuts[level] + BY_DECADE[level] * decades) {
            level++;
        }
        return LEVELS[someone.age < 20 ? Math.min(level, LEVELS.length - 2) : level];
    }

    private double[] cuts(Someone someone) {
        if (home.isUrban()) {
            return someone.isMan() ? URBAN_MEN : URBAN_WOMEN;
        }
        return someone.isMan() ? RURAL_MEN : RURAL_WOMEN;
    }
}
