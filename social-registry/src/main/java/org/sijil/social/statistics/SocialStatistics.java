package org.sijil.social.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.social.geography.Area;

/**
 * The active households of the register.
 *
 * @param people members of them
 * @param scored households with a score
 * @param scores households by score, in bands a quarter wide; empty bands are left out
 */
@Schema(examples = """
    {"households": 5000, "people": 19342, "scored": 4980,
     "byRegion": [{"region": "01", "households": 520, "people": 2105, "scored": 519}],
     "byArea": [{"area": "urban", "households": 3100, "people": 11470, "scored": 3088}],
     "scores": [{"from": "9.25", "to": "9.50", "households": 611, "people": 2440}]}
    """)
public record SocialStatistics(
        long households,
        long people,
        long scored,
        List<RegionCount> byRegion,
        List<AreaCount> byArea,
        List<ScoreBand> scores) {

    /**
     * The households of one region.
     *
     * @param region HCP code of two digits
     */
    public record RegionCount(TerritoryCode region, long households, long people, long scored) {}

    /** The households of one area. */
    public record AreaCount(Area area, long households, long people, long scored) {}

    /**
     * The households whose score lies in one band.
     *
     * @param from lower bound, included
     * @param to upper bound, excluded
     */
    public record ScoreBand(String from, String to, long households, long people) {}
}
