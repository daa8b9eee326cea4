package org.sijil.social.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijil.social.impact.ImpactCells.Place;
import org.sijil.social.impact.ImpactView.Crossing;
import org.sijil.social.impact.ImpactView.Programme;
import org.sijil.social.threshold.Threshold;

/**
 * Households of a place, or of everywhere, that some thresholds take in by the score they have, and some by the formula.
 *
 * @param was how many take them in before; it is the highest that do
 * @param becomes how many take them in after
 */
record Move(Place place, int was, int becomes, long households) {

    /** What the moves come to for a threshold; those of equal value take the same. */
    static Programme across(Threshold threshold, List<Threshold> all, List<Move> moves) {
        long above = all.stream()
                .filter(other -> other.number().compareTo(threshold.number()) > 0)
                .count();
        Map<Place, Crossing> crossings = new LinkedHashMap<>();
        moves.forEach(move -> crossings.merge(move.place(), move.across(above), Crossing::plus));
        return Programme.of(threshold, crossings);
    }

    /** @param above how many thresholds are higher than the one that is asked about, which is entered after those */
    private Crossing across(long above) {
        boolean before = was > above;
        boolean after = becomes > above;
        return new Crossing(of(before), of(after), of(after && !before), of(before && !after));
    }

    private long of(boolean counted) {
        return counted ? households : 0;
    }
}
