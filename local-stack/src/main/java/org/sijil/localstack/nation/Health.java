package org.sijil.localstack.nation;

/** Who is disabled: 4.2 % in towns, 5.6 % in the country (morocco.md §5.1); the slope by age is ours (I). */
final class Health {

    private static final double SEVERE = 0.25;

    private Health() {}

    static void of(Home home) {
        for (Someone someone : home.people()) {
            if (home.draw().chance(home.either(1.05, 1.46) * byAge(someone.age))) {
                boolean severe = home.draw().chance(SEVERE);
                someone.disability = severe ? Disability.SEVERE : Disability.LIGHT;
            }
        }
    }

    private static double byAge(int age) {
        if (age < 40) {
            return age < 15 ? 0.013 : 0.02;
        }
        return age < 60 ? 0.04 : age < 75 ? 0.11 : 0.25;
    }
}
