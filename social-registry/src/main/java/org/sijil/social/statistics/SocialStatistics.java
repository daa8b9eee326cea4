package org.sijil.social.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.social.geography.Area;

/**
 * The active households of the register. A count that is withheld is null: a count of few, or one from which such could be
 * computed, also together with any breakdown.
 *
 * @param smallestCell counts from 1 to below this are withheld
 * @param people members of them
 * @param scored households with a score
 * @param scores households by score, in bands a quarter wide; empty bands are left out
 */
@Schema(examples = """
    {"smallestCell": 5, "households": 5000, "people": 19342, "scored": 4980,
     "byRegion": [{"region": "01", "households": 520, "people": 2105, "scored": 512},
                  {"region": "12", "households": null, "people": null, "scored": null}],
     "byArea": [{"area": "urban", "households": 3100, "people": 11470, "scored": 3088}],
     "scores": [{"from": "9.25", "to": "9.50", "households": 611, "people": 2440}]}
    """)
public record SocialStatistics(
        int smallestCell,
        @Nullable Long households,
        @Nullable Long people,
        @Nullable Long scored,
        List<RegionCount> byRegion,
        List<AreaCount> byArea,
        List<ScoreBand> scores) {

    /**
     * The households of one region.
     *
     * @param region HCP code of two digits
     */
    public record RegionCount(
            TerritoryCode region,
            @Nullable Long households,
            @Nullable Long people,
            @Nullable Long scored) {}

    /** The households of one area. */
    public record AreaCount(
            Area area,
            @Nullable Long households,
            @Nullable Long people,
            @Nullable Long scored) {}

    /**
     * The households whose score lies in one band.
     *
     * @param from lower bound, included
     * @param to upper bound, excluded
     */
    public record ScoreBand(
            String from,
            String to,
            @Nullable Long households,
            @Nullable Long people) {

        private static final BigDecimal WIDTH = new BigDecimal("0.25");

        static ScoreBand of(Kind kind, Present present) {
            BigDecimal from = new BigDecimal(kind.score().value());
            return new ScoreBand(
                    from.toPlainString(),
                    from.add(WIDTH).toPlainString(),
                    present.households(kind),
                    present.people(kind));
        }
    }

    static SocialStatistics of(Present present) {
        return new SocialStatistics(
                present.households().smallestCell(),
                present.households(Kind.ANY),
                present.people(Kind.ANY),
                present.scored(Kind.ANY),
                regions(present),
                areas(present),
                bands(present));
    }

    private static List<RegionCount> regions(Present present) {
        return present.kinds()
                .filter(Kind::isRegion)
                .sorted(Comparator.comparing(Kind::place))
                .map(kind -> new RegionCount(
                        new TerritoryCode(kind.place()),
                        present.households(kind),
                        present.people(kind),
                        present.scored(kind)))
                .toList();
    }

    private static List<AreaCount> areas(Present present) {
        return present.kinds()
                .filter(kind -> !kind.area().isEmpty())
                .sorted(Comparator.comparing(Kind::area))
                .map(kind -> new AreaCount(
                        Area.valueOf(kind.area().toUpperCase(Locale.ROOT)),
                        present.households(kind),
                        present.people(kind),
                        present.scored(kind)))
                .toList();
    }

    private static List<ScoreBand> bands(Present present) {
        return present.kinds()
                .filter(kind -> kind.score().sort().equals(ScoreKind.BAND))
                .sorted(Comparator.comparing(kind -> new BigDecimal(kind.score().value())))
                .map(kind -> ScoreBand.of(kind, present))
                .toList();
    }
}
