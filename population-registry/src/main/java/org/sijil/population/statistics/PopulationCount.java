package org.sijil.population.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.population.statistics.PopulationStatistics.RegionCount;

/** Counts the living, in one pass over the table. */
@ApplicationScoped
class PopulationCount {

    private static final int ADULT = 18;
    private static final int OLD = 60;

    private static final String COUNT = """
            SELECT left(territory, 2)                        AS region,
                   sex                                       AS sex,
                   count(*)                                  AS persons,
                   count(*) FILTER (WHERE birth_date > $1)   AS minors,
                   count(*) FILTER (WHERE birth_date <= $2)  AS over60
            FROM person
            WHERE status = 'ACTIVE'
            GROUP BY GROUPING SETS ((), (left(territory, 2)), (sex))
            ORDER BY region
            """;

    private final Pool pool;
    private final Clock clock;

    PopulationCount(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<PopulationStatistics> count() {
        LocalDate today = LocalDate.now(clock);
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(today.minusYears(ADULT), today.minusYears(OLD)))
                .map(PopulationCount::statistics);
    }

    private static PopulationStatistics statistics(RowSet<Row> rows) {
        List<RegionCount> regions = new ArrayList<>();
        Map<String, Long> sexes = new TreeMap<>(Map.of("female", 0L, "male", 0L));
        long[] totals = new long[3];
        for (Row row : rows) {
            long persons = row.getLong("persons");
            if (row.getString("region") != null) {
                regions.add(new RegionCount(new TerritoryCode(row.getString("region")), persons));
            } else if (row.getString("sex") != null) {
                sexes.put(row.getString("sex").toLowerCase(Locale.ROOT), persons);
            } else {
                totals = new long[] {persons, row.getLong("minors"), row.getLong("over60")};
            }
        }
        return new PopulationStatistics(totals[0], regions, sexes, totals[1], totals[2]);
    }
}
