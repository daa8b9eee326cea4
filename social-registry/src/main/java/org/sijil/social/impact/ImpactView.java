package org.sijil.social.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.social.threshold.Threshold;

/**
 * What a formula would do.
 *
 * @param job which computes it; its state as {@code GET /v1/jobs/{id}} tells it
 * @param households computed so far: all that have a score, once the job has finished
 * @param raised whose score would be higher
 * @param programmes by threshold
 */
public record ImpactView(
        UUID id,
        String formula,
        LocalDate on,
        UUID job,
        String state,
        long households,
        long raised,
        long lowered,
        List<Programme> programmes) {

    ImpactView with(List<Programme> counted) {
        return new ImpactView(id, formula, on, job, state, households, raised, lowered, counted);
    }

    /** What it would do to those whom one programme takes. */
    public record Programme(
            Threshold threshold, Crossing all, List<Group> byRegion, List<Group> byArea, List<Group> bySize) {}

    /** The households of a region, an area or a size. */
    public record Group(String group, Crossing crossing) {}

    /**
     * Households under the threshold.
     *
     * @param lost under it by the score they have, over it by the formula
     */
    public record Crossing(long before, long after, long gained, long lost) {}
}
