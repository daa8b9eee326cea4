package org.sijil.population.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.statistics.Told;

/**
 * The living persons of the register. A count that is withheld is null: a count of few, or one from which such could be computed,
 * also together with any breakdown.
 *
 * @param smallestCell counts from 1 to below this are withheld
 * @param bySex number of persons under {@code female} and {@code male}
 * @param minors persons under 18, in years completed by the end of this month
 * @param over60 persons of 60 or more, in years completed by the end of this month
 */
@Schema(examples = """
                {"smallestCell": 5, "persons": 19342,
                 "byRegion": [{"region": "01", "persons": 2105}, {"region": "06", "persons": 4021}, {"region": "12", "persons": null}],
                 "bySex": {"female": 9721, "male": 9621}, "minors": 6101, "over60": 2480}
                """)
public record PopulationStatistics(
        int smallestCell,
        @Nullable Long persons,
        List<RegionCount> byRegion,
        Map<String, @Nullable Long> bySex,
        @Nullable Long minors,
        @Nullable Long over60) {

    private static final List<String> SEXES = List.of("female", "male");

    /**
     * The living persons of one region.
     *
     * @param region HCP code of two digits
     * @param persons null when it is withheld
     */
    public record RegionCount(
            TerritoryCode region, @Nullable Long persons) {}

    static PopulationStatistics of(Told<Kind> told) {
        Map<String, @Nullable Long> bySex = new TreeMap<>();
        SEXES.forEach(sex -> bySex.put(sex, told.count(Kind.ofSex(sex))));
        return new PopulationStatistics(
                told.smallestCell(),
                told.count(Kind.ANY),
                regions(told.kinds())
                        .map(kind -> new RegionCount(new TerritoryCode(kind.place()), told.count(kind)))
                        .toList(),
                bySex,
                told.count(Kind.ofAge(Ages.MINORS)),
                told.count(Kind.ofAge(Ages.OVER_60)));
    }

    private static Stream<Kind> regions(Stream<Kind> kinds) {
        return kinds.filter(kind -> kind.isRegion() && kind.axes() == 1).sorted(Comparator.comparing(Kind::place));
    }
}
