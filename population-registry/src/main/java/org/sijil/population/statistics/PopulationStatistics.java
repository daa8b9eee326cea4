package org.sijil.population.statistics;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * The living persons of the register.
 *
 * @param bySex number of persons under {@code female} and {@code male}
 * @param minors persons under 18 on the business date
 * @param over60 persons of 60 or more on the business date
 */
@Schema(examples = """
                {"persons": 19342, "byRegion": [{"region": "01", "persons": 2105}, {"region": "06", "persons": 4021}],
                 "bySex": {"female": 9721, "male": 9621}, "minors": 6101, "over60": 2480}
                """)
public record PopulationStatistics(
        long persons, List<RegionCount> byRegion, Map<String, Long> bySex, long minors, long over60) {

    /**
     * The living persons of one region.
     *
     * @param region HCP code of two digits
     */
    public record RegionCount(TerritoryCode region, long persons) {}
}
