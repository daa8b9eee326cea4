package org.sijil.social.statistics;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.commons.statistics.LastTold;
import org.sijil.commons.statistics.Told;
import org.sijil.social.threshold.Thresholds;

/**
 * Counts households by one or two things. Whatever is asked, all that could be asked is counted, so that a count that is withheld
 * in one answer cannot be computed from others. That is work for a worker thread.
 */
@ApplicationScoped
class Breakdown {

    private static final String PRESENT = """
        SELECT province, lower(area) AS area, size, step, sum(households)::bigint AS households
          FROM household_counts
         GROUP BY 1, 2, 3, 4
        HAVING sum(households) <> 0
        """;

    private static final String ENTERED = """
        SELECT to_char(month, 'YYYY-MM') AS month, province, lower(area) AS area, sum(households)::bigint AS households
          FROM household_entry_counts
         GROUP BY 1, 2, 3
        """;

    private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::month)
            .thenComparing(Kind::place)
            .thenComparing(Kind::area)
            .thenComparingInt(kind -> kind.size().length())
            .thenComparing(Kind::size)
            .thenComparingInt(kind -> kind.score().value().length())
            .thenComparing(kind -> kind.score().value());

    private final Pool pool;
    private final Thresholds thresholds;
    private final StatisticsConfig config;
    private final Clock clock;
    private final LastTold<Kind> lastPresent;

    Breakdown(Pool pool, Thresholds thresholds, StatisticsConfig config, Clock clock) {
        this.pool = pool;
        this.thresholds = thresholds;
        this.config = config;
        this.clock = clock;
        this.lastPresent = new LastTold<>(Kind::wider, config.smallestCell());
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-breakdown} */
    Uni<HouseholdCells> by(String asked) {
        List<Division> by = Division.of(asked, lines().keySet());
        return (Division.areOfEntries(by) ? entered() : present().map(Present::households))
                .map(told -> cells(by, told));
    }

    /** Those that are there. */
    Uni<Present> present() {
        Map<String, BigDecimal> lines = lines();
        return pool.preparedQuery(PRESENT)
                .execute()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> present(rows, lines));
    }

    private Uni<Told<Kind>> entered() {
        return pool.preparedQuery(ENTERED)
                .execute()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> Told.of(entered(rows), Kind::wider, config.smallestCell()));
    }

    /** The thresholds of today, by programme. */
    private Map<String, BigDecimal> lines() {
        Map<String, BigDecimal> lines = new TreeMap<>();
        thresholds.on(LocalDate.now(clock)).forEach((programme, threshold) -> lines.put(programme, threshold.number()));
        return lines;
    }

    private static HouseholdCells cells(List<Division> by, Told<Kind> told) {
        boolean byScore = by.contains(new Division("score"));
        List<HouseholdCells.Cell> cells = told.kinds()
                .filter(kind -> Division.divide(by, kind))
                .sorted(ORDER)
                .map(kind -> HouseholdCells.Cell.of(kind, byScore, told.count(kind)))
                .toList();
        return new HouseholdCells(by.stream().map(Division::name).toList(), told.smallestCell(), cells);
    }

    private Present present(RowSet<Row> rows, Map<String, BigDecimal> lines) {
        Map<BigDecimal, List<ScoreKind>> known = new HashMap<>();
        List<ScoreKind> none = ScoreKind.of(null, lines);
        Map<Kind, Long> households = new HashMap<>();
        Map<Kind, Long> people = new HashMap<>();
        for (Row row : rows) {
            BigDecimal step = row.getBigDecimal("step");
            long count = row.getLong("households");
            long members = count * row.getInteger("size");
            for (Kind kind :
                    present(row, step == null ? none : known.computeIfAbsent(step, one -> ScoreKind.of(one, lines)))) {
                households.merge(kind, count, Long::sum);
                people.merge(kind, members, Long::sum);
            }
        }
        return new Present(lastPresent.of(households), people);
    }

    /** All kinds of which the households of a row are. */
    private static List<Kind> present(Row row, List<ScoreKind> scores) {
        Kind region = Kind.ofRegion(row.getString("province"));
        Kind province = Kind.ofProvince(row.getString("province"));
        Kind area = Kind.ofArea(row.getString("area"));
        Kind size = Kind.ofSize(row.getInteger("size"));
        List<Kind> kinds = new ArrayList<>(List.of(Kind.ANY, region, province, area, size));
        kinds.addAll(List.of(region.and(area), province.and(area), region.and(size), area.and(size)));
        for (ScoreKind score : scores) {
            Kind scored = Kind.ofScore(score);
            kinds.addAll(List.of(scored, region.and(scored), area.and(scored)));
            if (score.isCoarse()) {
                kinds.add(province.and(scored));
            }
        }
        return kinds;
    }

    private static Map<Kind, Long> entered(RowSet<Row> rows) {
        Map<Kind, Long> households = new HashMap<>();
        for (Row row : rows) {
            Kind month = Kind.ofMonth(row.getString("month"));
            Kind region = Kind.ofRegion(row.getString("province"));
            Kind area = Kind.ofArea(row.getString("area"));
            List.of(month, month.and(region), month.and(area))
                    .forEach(kind -> households.merge(kind, row.getLong("households"), Long::sum));
        }
        return households;
    }
}
