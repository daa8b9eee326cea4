package org.sijil.social.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.social.geography.Area;
import org.sijil.social.statistics.SocialStatistics.AreaCount;
import org.sijil.social.statistics.SocialStatistics.RegionCount;
import org.sijil.social.statistics.SocialStatistics.ScoreBand;

/** Counts households, from the counts that are kept. */
@ApplicationScoped
class SocialCount {

    private static final BigDecimal BAND = new BigDecimal("0.25");

    private static final String COUNT = """
        SELECT left(province, 2) AS region, area, floor(step * 4)                            AS band,
               grouping(left(province, 2), area, floor(step * 4))                            AS level,
               sum(households)::bigint                                                       AS households,
               sum(households * size)::bigint                                                AS people,
               coalesce(sum(households) FILTER (WHERE step IS NOT NULL), 0)::bigint          AS scored
          FROM household_counts
         GROUP BY GROUPING SETS ((), (left(province, 2)), (area), (floor(step * 4)))
        HAVING sum(households) <> 0
         ORDER BY region, area, band
        """;

    private static final int BY_REGION = 0b011;
    private static final int BY_AREA = 0b101;
    private static final int BY_BAND = 0b110;

    private final Pool pool;

    SocialCount(Pool pool) {
        this.pool = pool;
    }

    Uni<SocialStatistics> count() {
        return pool.preparedQuery(COUNT).execute().map(SocialCount::statistics);
    }

    private static SocialStatistics statistics(RowSet<Row> rows) {
        List<RegionCount> regions = new ArrayList<>();
        List<AreaCount> areas = new ArrayList<>();
        List<ScoreBand> bands = new ArrayList<>();
        long[] totals = new long[3];
        for (Row row : rows) {
            switch (row.getInteger("level")) {
                case BY_REGION -> regions.add(region(row));
                case BY_AREA -> areas.add(area(row));
                case BY_BAND -> addBand(row, bands);
                default -> totals = counts(row);
            }
        }
        return new SocialStatistics(totals[0], totals[1], totals[2], regions, areas, bands);
    }

    private static RegionCount region(Row row) {
        long[] counts = counts(row);
        return new RegionCount(new TerritoryCode(row.getString("region")), counts[0], counts[1], counts[2]);
    }

    private static AreaCount area(Row row) {
        long[] counts = counts(row);
        return new AreaCount(Area.valueOf(row.getString("area")), counts[0], counts[1], counts[2]);
    }

    /** Households without a score form a group too, but no band. */
    private static void addBand(Row row, List<ScoreBand> bands) {
        if (row.getValue("band") == null) {
            return;
        }
        long[] counts = counts(row);
        BigDecimal from = row.getBigDecimal("band").multiply(BAND);
        bands.add(new ScoreBand(from.toPlainString(), from.add(BAND).toPlainString(), counts[0], counts[1]));
    }

    private static long[] counts(Row row) {
        return new long[] {row.getLong("households"), row.getLong("people"), row.getLong("scored")};
    }
}
