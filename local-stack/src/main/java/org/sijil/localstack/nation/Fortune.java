package org.sijil.localstack.nation;

/**
 * How well-off a household is. Its three sides grow together, so that the answers of one household agree with each
 * other. The numbers are ours: they are chosen so that the official formula and the rules of the regimes give the
 * official shares of the registry's people (morocco.md §5.7, I).
 *
 * @param standing beside its neighbours: normal, mean 0, deviation 1; moves schooling, work and dwelling
 * @param comfort what it can afford: moves goods and spending; two sorts of household meet in the registry, poor ones
 *     and those that only want to know where they stand, so that few lie in the middle
 * @param formality how likely its workers are declared and its old people draw a pension: least in large households
 */
record Fortune(double standing, double comfort, double formality) {

    private static final double MOST = 3;

    static Fortune of(Place place, int size, Draw draw) {
        double standing = draw.normal();
        boolean well = standing > (place.isUrban() ? K.k("cu", 0.28) : K.k("cr", 0.95));
        double comfort =
                (well ? 1 : -1) * K.k("ga", 2.2) + (place.isUrban() ? K.k("su", 1.64) : K.k("sr", 1.0)) * standing;
        double crowd = size - (place.isUrban() ? 3.7 : 4.4);
        return new Fortune(
                standing, Math.max(-MOST, Math.min(MOST, comfort)), standing - K.k("es", 0.97) * crowd);
    }
}
