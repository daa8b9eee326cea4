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

    private static final double MOST_COMFORT = 3;
    private static final double BETWEEN_SORTS = 2.4;
    private static final double CROWDED_IS_INFORMAL = 0.85;

    static Fortune of(Place place, int size, Draw draw) {
        boolean urban = place.isUrban();
        double standing = draw.normal();
        double sort = standing > (urban ? 0.25 : 1.05) ? BETWEEN_SORTS : -BETWEEN_SORTS;
        double comfort = sort + (urban ? 1.6 : 1.2) * standing;
        double crowd = size - (urban ? 3.7 : 4.4);
        return new Fortune(
                standing,
                Math.max(-MOST_COMFORT, Math.min(MOST_COMFORT, comfort)),
                standing - CROWDED_IS_INFORMAL * crowd);
    }
}
