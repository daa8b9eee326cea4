package org.sijil.enrollment.statistics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.regime.Amounts;
import org.sijil.enrollment.support.Programmes;

/** Counts. Each figure is one statement over open rows; the statements run side by side. */
@ApplicationScoped
class Indicators {

    private static final String TADAMON = "ma-amo-tadamon";
    private static final String ASD = "ma-asd";
    private static final int SENIOR = 60;

    private static final String TOTALS = """
        SELECT (SELECT count(*) FROM person WHERE death_date IS NULL) AS persons,
               (SELECT count(*) FROM household WHERE NOT dissolved) AS households
        """;
    private static final String SUPPORT = """
        WITH supported AS (
            SELECT t.family, t.area, count(m.person) AS people,
                   count(*) FILTER (WHERE m.role = 'dependent' AND m.birth_date > $2) AS children,
                   count(*) FILTER (WHERE m.birth_date <= $3) AS seniors
              FROM entitlement t
              JOIN family_member m ON m.family = t.family
             WHERE t.programme = $1 AND t.valid_until IS NULL
             GROUP BY t.family, t.area)
        SELECT count(*) AS families, coalesce(sum(people), 0)::bigint AS people,
               coalesce(sum(children), 0)::bigint AS children, coalesce(sum(seniors), 0)::bigint AS over60,
               count(*) FILTER (WHERE children = 0) AS flat, count(*) FILTER (WHERE children > 0) AS with_child,
               count(*) FILTER (WHERE area = 'rural') AS rural
          FROM supported
        """;
    /** A family is counted by its principal: no regime covers a family without. */
    private static final String REGIONS = """
        SELECT region,
               count(DISTINCT family) FILTER (WHERE regime = $1) AS tadamon_families,
               count(*) FILTER (WHERE regime = $1) AS tadamon_people,
               count(DISTINCT family) FILTER (WHERE regime = $2) AS asd_families,
               count(*) FILTER (WHERE regime = $2) AS asd_people
          FROM enrollment
         WHERE valid_until IS NULL AND regime IN ($1, $2)
         GROUP BY region
         ORDER BY region
        """;

    private static final String LAST_CYCLE = """
        SELECT to_char(month, 'YYYY-MM') AS month, families, total
          FROM payment_cycle
         WHERE programme = $1 AND state IN ('computed', 'approved')
         ORDER BY month DESC
         LIMIT 1
        """;
    private static final String FEEDS = """
        SELECT feed, position
          FROM feed_cursor
         ORDER BY feed
        """;

    private final Pool pool;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Amounts amounts;

    Indicators(Pool pool, Clock clock, MeterRegistry meters, Programmes programmes) {
        this.pool = pool;
        this.clock = clock;
        this.meters = meters;
        this.amounts = programmes.require(ASD).regime().requireAmounts();
    }

    Uni<Statistics> today() {
        LocalDate today = LocalDate.now(clock);
        LocalDate ageDay = amounts.ageDay(YearMonth.from(today));
        Tuple ages = Tuple.of(ASD, ageDay.minusYears(amounts.underAge()), today.minusYears(SENIOR));
        return Uni.combine()
                .all()
                .unis(
                        pool.preparedQuery(TOTALS).execute(),
                        pool.preparedQuery(SUPPORT).execute(ages),
                        pool.preparedQuery(REGIONS).execute(Tuple.of(TADAMON, ASD)),
                        pool.preparedQuery(LAST_CYCLE).execute(Tuple.of(ASD)),
                        pool.preparedQuery(FEEDS).execute())
                .asTuple()
                .map(all -> statistics(
                        today,
                        first(all.getItem1()),
                        first(all.getItem2()),
                        all.getItem3(),
                        all.getItem4(),
                        all.getItem5()));
    }

    private Statistics statistics(
            LocalDate today, Row totals, Row support, RowSet<Row> regions, RowSet<Row> cycle, RowSet<Row> feeds) {
        List<Statistics.Region> byRegion = rows(regions).map(Indicators::region).toList();
        return new Statistics(
                today,
                totals.getLong("persons"),
                totals.getLong("households"),
                tadamon(byRegion),
                support(support, cycle),
                byRegion,
                rows(feeds).map(this::feed).toList());
    }

    private static Statistics.Tadamon tadamon(List<Statistics.Region> regions) {
        return new Statistics.Tadamon(
                regions.stream().mapToLong(Statistics.Region::tadamonFamilies).sum(),
                regions.stream().mapToLong(Statistics.Region::tadamonPeople).sum());
    }

    private static Statistics.Support support(Row row, RowSet<Row> cycle) {
        return new Statistics.Support(
                row.getLong("families"),
                row.getLong("people"),
                row.getLong("children"),
                row.getLong("over60"),
                row.getLong("flat"),
                row.getLong("with_child"),
                row.getLong("rural"),
                rows(cycle).map(Indicators::cycle).findFirst().orElse(null));
    }

    private static Statistics.Cycle cycle(Row row) {
        return new Statistics.Cycle(
                row.getString("month"), row.getInteger("families"), new Money(row.getLong("total")));
    }

    private static Statistics.Region region(Row row) {
        return new Statistics.Region(
                row.getString("region"),
                row.getLong("tadamon_families"),
                row.getLong("tadamon_people"),
                row.getLong("asd_families"),
                row.getLong("asd_people"));
    }

    private Statistics.Feed feed(Row row) {
        return new Statistics.Feed(row.getString("feed"), lag(row.getString("feed")), row.getString("position"));
    }

    private @Nullable Long lag(String feed) {
        Gauge gauge = meters.find("sijil.feed.lag").tag("feed", feed).gauge();
        return gauge == null ? null : (long) gauge.value();
    }

    private static Row first(RowSet<Row> rows) {
        return rows.iterator().next();
    }

    private static Stream<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
