package org.sijil.localstack.nation;

/**
 * How well-off a household is. Its three sides grow together, so that the answers of one household agree with each
 * other. The numbers are ours: they are chosen so that the official formula and the rules of the regimes give the
 * official shares of the registry's people (morocco.md §5.7, I).
 *
 * @param standing beside its neighbours: normal, mean 0, deviation 1; moves schooling, work and dwelling
 * @param comfort what it can afford: moves goods and spending; two sorts of household meet in the registry, poor ones
 *     and those that only want to know where they stand; who lives alone or with one other is there out of need
 * @param formality how likely its workers are declared and its old people draw a pension: less in large households
 */
record Fortune(double standing, double comfort, double formality) {

    private static final double MOST_COMFORT = 3;
    private static final double BETWEEN_SORTS = 1.1;
    private static final double COMFORT_OF_STANDING = 0.65;
    private static final double NEED_OF_THE_FEW = 1.6;
    private static final int FEW = 3;
    private static final double CROWDED_IS_INFORMAL = 0.15;

    static Fortune of(Place place, int size, Draw draw) {
        boolean urban = place.isUrban();
        double standing = draw.normal();
        double sort = standing > (urban ? 0.75 : 1.1) ? BETWEEN_SORTS : -BETWEEN_SORTS;
        double need = NEED_OF_THE_FEW * Math.max(0, FEW - size);
        double comfort = sort + COMFORT_OF_STANDING * standing - need;
        double crowd = size - (urban ? 3.7 : 4.4);
        return new Fortune(
                standing,
                Math.max(-MOST_COMFORT, Math.min(MOST_COMFORT, comfort)),
                standing - CROWDED_IS_INFORMAL * crowd);
    }
}
