package org.sijil.localstack.nation;

import static org.sijil.localstack.nation.Learning.HIGHER;
import static org.sijil.localstack.nation.Learning.LOWER_SECONDARY;
import static org.sijil.localstack.nation.Learning.UPPER_SECONDARY;
import static org.sijil.localstack.nation.Work.Status.APPRENTICE;
import static org.sijil.localstack.nation.Work.Status.EMPLOYER;
import static org.sijil.localstack.nation.Work.Status.FAMILY_HELPER;
import static org.sijil.localstack.nation.Work.Status.PARTNER;
import static org.sijil.localstack.nation.Work.Status.PRIVATE;
import static org.sijil.localstack.nation.Work.Status.PUBLIC;
import static org.sijil.localstack.nation.Work.Status.SELF_EMPLOYED;

/** Who works and at what: rates and status as in the census (morocco.md §5.4), occupations and declaration ours (I). */
@SuppressWarnings("EnumOrdinal") // the odds stand in the order of the census table, which is the order of the enum
final class Labour {

    private static final double[] URBAN_MEN = {3.2, 23.8, 7.7, 47.2, 1.6, 12.0, 2.9, 3.5};
    private static final double[] URBAN_WOMEN = {1.8, 10.0, 9.2, 63.2, 0.8, 2.0, 0.9, 2.4};
    private static final double[] RURAL_MEN = {1.4, 29.6, 5.6, 50.2, 7.2, 9.0, 2.0, 4.9};
    private static final double[] RURAL_WOMEN = {1.0, 14.5, 21.0, 46.5, 14.0, 1.5, 1.0, 2.4};

    private final Home home;

    private Labour(Home home) {
        this.home = home;
    }

    static void of(Home home) {
        Labour labour = new Labour(home);
        home.people().stream()
                .filter(someone -> someone.isAskedAboutWork() && !someone.isAtSchool())
                .forEach(labour::employ);
    }

    private void employ(Someone someone) {
        if (home.draw().chance(someone.isMan() ? men(someone.age) : women(someone))) {
            Work.Status status = Work.Status.values()[home.draw().weighted(odds(someone))];
            Occupation occupation = occupation(someone, status);
            boolean commerce = occupation == Occupation.OTHER && home.draw().chance(trade(status));
            someone.work = new Work(status, occupation, commerce, isDeclared(someone, status));
        }
    }

    private double men(int age) {
        if (age < 25) {
            return age < 20 ? 0.36 : home.either(0.55, 0.58);
        }
        if (age < 60) {
            return age < 30 ? 0.70 : age < 55 ? home.either(0.81, 0.74) : home.either(0.60, 0.66);
        }
        return age < 65 ? home.either(0.33, 0.45) : age < 75 ? home.either(0.15, 0.28) : 0.06;
    }

    private double women(Someone someone) {
        int age = someone.age;
        double share = age < 20 ? 0.10 : age < 45 ? 0.24 : age < 55 ? 0.17 : age < 60 ? 0.11 : 0.03;
        double by = someone.learning == HIGHER ? 1.3 : someone.marital == MaritalStatus.MARRIED ? -0.6 : 0.7;
        return Home.tilted(home.either(share * 0.9, share * 0.32), by);
    }

    private double[] odds(Someone someone) {
        double[] odds = base(someone).clone();
        Learning learning = someone.learning;
        odds[PUBLIC.ordinal()] *=
                learning == HIGHER ? 5 : learning == UPPER_SECONDARY ? 2.6 : learning == LOWER_SECONDARY ? 0.8 : 0.2;
        odds[PUBLIC.ordinal()] *= StrictMath.exp(1.25 * home.fortune().formality());
        odds[PRIVATE.ordinal()] *= StrictMath.exp(0.25 * home.fortune().formality());
        odds[EMPLOYER.ordinal()] *= StrictMath.exp(0.7 * home.fortune().standing());
        odds[APPRENTICE.ordinal()] *= someone.age < 25 ? 1 : 0.02;
        odds[FAMILY_HELPER.ordinal()] *= someone == home.head() ? 0.05 : someone.age < 35 ? 1.5 : 0.5;
        return odds;
    }

    private double[] base(Someone someone) {
        if (home.isUrban()) {
            return someone.isMan() ? URBAN_MEN : URBAN_WOMEN;
        }
        return someone.isMan() ? RURAL_MEN : RURAL_WOMEN;
    }

    private Occupation occupation(Someone someone, Work.Status status) {
        boolean employee = status == PUBLIC || status == PRIVATE;
        boolean own = status == SELF_EMPLOYED || status == EMPLOYER || status == PARTNER;
        boolean learned = someone.learning == HIGHER;
        double executive = employee && learned ? 1 : 0;
        double middle = employee && someone.learning == UPPER_SECONDARY ? 0.3 : 0;
        return Occupation.values()[
                home.draw()
                        .weighted(
                                0,
                                0.15 * executive,
                                0.35 * executive + middle,
                                learned ? 0 : 0.08,
                                learned ? 0.02 : 0.16,
                                own ? home.either(0.03, 0.9) : 0,
                                employee ? 0.7 : 0.6)];
    }

    private double trade(Work.Status status) {
        if (status == FAMILY_HELPER) {
            return 0;
        }
        return status == SELF_EMPLOYED || status == EMPLOYER ? home.either(0.5, 0.35) : home.either(0.10, 0.05);
    }

    /** Every public agent is insured; of the others those whom somebody declares, the more the better they do (I). */
    private boolean isDeclared(Someone someone, Work.Status status) {
        if (status == PUBLIC) {
            return true;
        }
        double by = home.fortune().formality() + (someone.learning.isAtLeast(UPPER_SECONDARY) ? 0.8 : 0);
        double share = status == PRIVATE ? home.either(0.5, 0.45) : home.either(0.02, 0.01);
        return home.draw().chance(Home.tilted(share, by));
    }
}
