package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sijil.social.complaint.ComplaintCells.Counted;
import org.sijil.social.statistics.StatisticsConfig;

/** Counts complaints, in one pass over the table; what is withheld is worked out on a worker thread. */
@ApplicationScoped
class ComplaintCount {

    private static final String COUNT = """
            SELECT region,
                   count(*) FILTER (WHERE state IN ('IN_PROGRESS', 'WAITING'))                 AS open,
                   count(*) FILTER (WHERE state = 'IN_PROGRESS' AND due < $1)                  AS overdue,
                   count(*) FILTER (WHERE outcome = 'ACCEPTED')                                AS accepted,
                   count(*) FILTER (WHERE outcome = 'PARTIALLY_ACCEPTED')                      AS partly,
                   count(*) FILTER (WHERE outcome = 'REJECTED')                                AS rejected,
                   count(appealed_on)                                                          AS appealed,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY days)                           AS median,
                   percentile_disc(0.95) WITHIN GROUP (ORDER BY days)                          AS most
              FROM complaint JOIN social_request USING (id)
             GROUP BY GROUPING SETS ((), (region))
             ORDER BY region
            """;

    private final Pool pool;
    private final StatisticsConfig config;
    private final Clock clock;

    ComplaintCount(Pool pool, StatisticsConfig config, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    Uni<ComplaintStatistics> count() {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(LocalDate.now(clock)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(this::told);
    }

    private ComplaintStatistics told(RowSet<Row> rows) {
        Map<String, Counted> regions = new LinkedHashMap<>();
        rows.forEach(row -> regions.put(Objects.requireNonNullElse(row.getString("region"), ""), counted(row)));
        return new ComplaintCells(regions, config.smallestCell()).told();
    }

    private static Counted counted(Row row) {
        return new Counted(
                row.getLong("open"),
                row.getLong("overdue"),
                row.getLong("accepted"),
                row.getLong("partly"),
                row.getLong("rejected"),
                row.getLong("appealed"),
                row.getInteger("median"),
                row.getInteger("most"));
    }
}
