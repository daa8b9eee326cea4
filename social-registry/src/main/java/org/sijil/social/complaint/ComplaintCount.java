package org.sijil.social.complaint;

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
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/** Counts complaints, in one pass over the table. */
@ApplicationScoped
class ComplaintCount {

    /** Nobody is recognised in a count of five. */
    private static final int SMALLEST = 5;

    private static final String COUNT = """
            SELECT region,
                   count(*) FILTER (WHERE state IN ('IN_PROGRESS', 'WAITING'))                 AS open,
                   count(*) FILTER (WHERE state = 'IN_PROGRESS' AND due < $1)                  AS overdue,
                   count(*) FILTER (WHERE outcome = 'ACCEPTED')                                AS accepted,
                   count(*) FILTER (WHERE outcome = 'PARTIALLY_ACCEPTED')                      AS partly,
                   count(*) FILTER (WHERE outcome = 'REJECTED')                                AS rejected,
                   count(appealed_on)                                                          AS appealed,
                   count(days)                                                                 AS answered,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY days)                           AS median,
                   percentile_disc(0.95) WITHIN GROUP (ORDER BY days)                          AS most
              FROM complaint JOIN social_request USING (id)
             GROUP BY GROUPING SETS ((), (region))
             ORDER BY region
            """;

    private final Pool pool;
    private final Clock clock;

    ComplaintCount(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<ComplaintStatistics> count() {
        return pool.preparedQuery(COUNT).execute(Tuple.of(LocalDate.now(clock))).map(ComplaintCount::statistics);
    }

    private static ComplaintStatistics statistics(RowSet<Row> rows) {
        List<ComplaintStatistics.OfRegion> regions = new ArrayList<>();
        ComplaintStatistics.Counts country =
                new ComplaintStatistics.Counts(null, null, null, null, null, null, null, null);
        for (Row row : rows) {
            String region = row.getString("region");
            if (region == null) {
                country = counts(row);
            } else {
                regions.add(new ComplaintStatistics.OfRegion(new TerritoryCode(region), counts(row)));
            }
        }
        return new ComplaintStatistics(SMALLEST, country, regions);
    }

    private static ComplaintStatistics.Counts counts(Row row) {
        boolean enough = row.getLong("answered") >= SMALLEST;
        return new ComplaintStatistics.Counts(
                large(row, "open"),
                large(row, "overdue"),
                large(row, "accepted"),
                large(row, "partly"),
                large(row, "rejected"),
                large(row, "appealed"),
                enough ? row.getInteger("median") : null,
                enough ? row.getInteger("most") : null);
    }

    private static @Nullable Long large(Row row, String column) {
        long count = row.getLong(column);
        return count < SMALLEST ? null : count;
    }
}
