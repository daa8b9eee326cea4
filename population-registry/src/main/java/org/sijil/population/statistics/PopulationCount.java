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

/** Counts the living, from the counts that are kept. */
@ApplicationScoped
class PopulationCount {

    private static final int ADULT = 18;
    private static final int OLD = 60;

    /** Of the two months in which somebody may or may not have come to an age by today, the people themselves are asked. */
    private static final String COUNT = """
            SELECT left(province, 2)                                               AS region,
                   sex                                                             AS sex,
                   sum(people)::bigint                                             AS persons,
                   coalesce(sum(people) FILTER (WHERE born > date_trunc('month', $1::date)), 0)::bigint AS younger,
                   (SELECT count(*) FROM person
                     WHERE status = 'ACTIVE' AND birth_date > $1
                       AND birth_date < date_trunc('month', $1::date) + interval '1 month') AS young_of_month,
                   coalesce(sum(people) FILTER (WHERE born < date_trunc('month', $2::date)), 0)::bigint AS older,
                   (SELECT count(*) FROM person
                     WHERE status = 'ACTIVE' AND birth_date >= date_trunc('month', $2::date)
                       AND birth_date <= $2)                                       AS old_of_month
              FROM person_counts
             GROUP BY GROUPING SETS ((), (left(province, 2)), (sex))
            HAVING sum(people) > 0
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
                totals = new long[] {persons, both(row, "younger", "young_of_month"), both(row, "older", "old_of_month")
                };
            }
        }
        return new PopulationStatistics(totals[0], regions, sexes, totals[1], totals[2]);
    }

    private static long both(Row row, String months, String ofMonth) {
        return row.getLong(months) + row.getLong(ofMonth);
    }
}
