package org.sijil.localstack.nation;

import java.util.List;

/**
 * A household in the making.
 *
 * @param people the head first
 */
record Home(Place place, Fortune fortune, List<Someone> people, Draw draw) {

    Someone head() {
        return people.get(0);
    }

    int size() {
        return people.size();
    }

    boolean isUrban() {
        return place.isUrban();
    }

    /** One value for towns, another for the country. */
    double either(double urban, double rural) {
        return isUrban() ? urban : rural;
    }

    /** Whether something is so that holds for the given share of middling households, and grows with standing. */
    boolean has(double share, double slope) {
        return draw.chance(tilted(share, slope * fortune.standing()));
    }

    /** Whether it can afford what the given share of households in middling comfort has. */
    boolean affords(double share, double slope) {
        return draw.chance(tilted(share, slope * fortune.comfort()));
    }

    /** Whether it is on the books, as the given share of households of middling formality. */
    boolean declares(double share, double slope) {
        return draw.chance(tilted(share, slope * fortune.formality()));
    }

    /** A share moved on the scale of log odds. */
    static double tilted(double share, double by) {
        return 1 / (1 + (1 - share) / share * StrictMath.exp(-by));
    }
}
