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
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sijil.social.complaint.ComplaintCells.Answers;
import org.sijil.social.complaint.ComplaintCells.Counted;
import org.sijil.social.complaint.ComplaintCells.Stage;
import org.sijil.social.statistics.StatisticsConfig;

/** Counts complaints, in one pass over the table; what is withheld is worked out on a worker thread. */
@ApplicationScoped
class ComplaintCount {

    /** By region and by the month of the answer, each apart; an appeal that is rejected leaves the first answer as it was. */
    private static final String COUNT = """
            SELECT region, month,
                   count(*) FILTER (WHERE state IN ('IN_PROGRESS', 'WAITING'))                 AS open,
                   count(*) FILTER (WHERE state = 'IN_PROGRESS' AND due < $1)                  AS overdue,
                   count(*) FILTER (WHERE standing = 'ACCEPTED')                               AS accepted,
                   count(*) FILTER (WHERE standing = 'PARTIALLY_ACCEPTED')                     AS partly,
                   count(*) FILTER (WHERE standing = 'REJECTED')                               AS rejected,
                   count(outcome)                                                              AS answered,
                   count(*) FILTER (WHERE decided_on <= answer_due)                            AS in_time,
                   count(*) FILTER (WHERE decided_on > answer_due)                             AS late,
                   count(days)                                                                 AS timed,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY days)                           AS median,
                   percentile_disc(0.95) WITHIN GROUP (ORDER BY days)                          AS most,
                   count(*) FILTER (WHERE state = 'APPEALED')                                  AS appeal_open,
                   count(*) FILTER (WHERE state = 'APPEALED' AND due < $1)                     AS appeal_overdue,
                   count(*) FILTER (WHERE appeal_outcome = 'ACCEPTED')                         AS appeal_accepted,
                   count(*) FILTER (WHERE appeal_outcome = 'PARTIALLY_ACCEPTED')               AS appeal_partly,
                   count(*) FILTER (WHERE appeal_outcome = 'REJECTED')                         AS appeal_rejected,
                   count(appeal_outcome)                                                       AS appeal_answered,
                   count(*) FILTER (WHERE appeal_decided_on <= appeal_due)                     AS appeal_in_time,
                   count(*) FILTER (WHERE appeal_decided_on > appeal_due)                      AS appeal_late,
                   count(appeal_days)                                                          AS appeal_timed,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY appeal_days)                    AS appeal_median,
                   percentile_disc(0.95) WITHIN GROUP (ORDER BY appeal_days)                   AS appeal_most
              FROM (SELECT *, date_trunc('month', decided_on)::date AS month,
                           CASE WHEN appeal_outcome <> 'REJECTED' THEN appeal_outcome ELSE outcome END AS standing
                      FROM complaint JOIN social_request USING (id)) AS complaint
             GROUP BY GROUPING SETS ((), (region), (month))
            HAVING grouping(month) = 1 OR month IS NOT NULL
             ORDER BY region, month
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
        Map<YearMonth, Answers> months = new LinkedHashMap<>();
        rows.forEach(row -> {
            LocalDate month = row.getLocalDate("month");
            if (month != null) {
                months.put(YearMonth.from(month), answers(row, ""));
            } else {
                regions.put(Objects.requireNonNullElse(row.getString("region"), ""), counted(row));
            }
        });
        return new ComplaintCells(regions, months, config.smallestCell()).told();
    }

    private static Counted counted(Row row) {
        return new Counted(stage(row, ""), stage(row, "appeal_"));
    }

    private static Stage stage(Row row, String of) {
        return new Stage(
                row.getLong(of + "open"),
                row.getLong(of + "overdue"),
                row.getLong(of + "accepted"),
                row.getLong(of + "partly"),
                row.getLong(of + "rejected"),
                answers(row, of));
    }

    private static Answers answers(Row row, String of) {
        return new Answers(
                row.getLong(of + "answered"),
                row.getLong(of + "in_time"),
                row.getLong(of + "late"),
                row.getLong(of + "timed"),
                row.getInteger(of + "median"),
                row.getInteger(of + "most"));
    }
}
