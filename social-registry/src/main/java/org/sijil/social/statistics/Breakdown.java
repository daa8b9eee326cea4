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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;
import org.sijil.social.threshold.Thresholds;

/**
 * Counts households by one or two things. Whatever is asked, all that could be asked is counted, so that a count that is withheld
 * in one answer cannot be computed from others. That is work for a worker thread.
 */
@ApplicationScoped
class Breakdown {

    private static final String PRESENT = """
        SELECT province, lower(area) AS area, least(size, 10) AS size, step, sum(households)::bigint AS households
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

    Breakdown(Pool pool, Thresholds thresholds, StatisticsConfig config, Clock clock) {
        this.pool = pool;
        this.thresholds = thresholds;
        this.config = config;
        this.clock = clock;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-breakdown} */
    Uni<HouseholdCells> by(String asked) {
        Map<String, BigDecimal> lines = new TreeMap<>();
        thresholds.on(LocalDate.now(clock)).forEach((programme, threshold) -> lines.put(programme, threshold.number()));
        List<Division> by = Division.of(asked, lines.keySet());
        String query = Division.areOfEntries(by) ? ENTERED : PRESENT;
        return pool.preparedQuery(query)
                .execute()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows ->
                        cells(by, Division.areOfEntries(by) ? counts(rows, Breakdown::entered) : present(rows, lines)));
    }

    private HouseholdCells cells(List<Division> by, Map<Kind, Long> counts) {
        List<Line<Kind>> lines = Line.all(counts.keySet(), Kind::wider);
        Set<Kind> withheld = new SmallCells<>(counts, lines, config.smallestCell()).withheld();
        boolean byScore = by.contains(new Division("score"));
        List<HouseholdCells.Cell> cells = counts.keySet().stream()
                .filter(kind -> Division.divide(by, kind))
                .sorted(ORDER)
                .map(kind -> HouseholdCells.Cell.of(kind, byScore, withheld.contains(kind) ? null : counts.get(kind)))
                .toList();
        return new HouseholdCells(by.stream().map(Division::name).toList(), config.smallestCell(), cells);
    }

    private static Map<Kind, Long> present(RowSet<Row> rows, Map<String, BigDecimal> lines) {
        Map<BigDecimal, List<ScoreKind>> known = new HashMap<>();
        List<ScoreKind> none = ScoreKind.of(null, lines);
        return counts(rows, row -> {
            BigDecimal step = row.getBigDecimal("step");
            return present(row, step == null ? none : known.computeIfAbsent(step, one -> ScoreKind.of(one, lines)));
        });
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

    private static List<Kind> entered(Row row) {
        Kind month = Kind.ofMonth(row.getString("month"));
        return List.of(
                month,
                month.and(Kind.ofRegion(row.getString("province"))),
                month.and(Kind.ofArea(row.getString("area"))));
    }

    private static Map<Kind, Long> counts(RowSet<Row> rows, Function<Row, List<Kind>> kinds) {
        Map<Kind, Long> counts = new HashMap<>();
        for (Row row : rows) {
            long households = row.getLong("households");
            kinds.apply(row).forEach(kind -> counts.merge(kind, households, Long::sum));
        }
        return counts;
    }
}
