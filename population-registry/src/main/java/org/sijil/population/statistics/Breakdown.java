package org.sijil.population.statistics;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sijil.commons.statistics.LastTold;
import org.sijil.commons.statistics.Told;

/**
 * Counts people by one or two things. Whatever is asked, all that could be asked is counted, so that a count that is withheld in
 * one answer cannot be computed from others.
 */
@ApplicationScoped
class Breakdown {

    private static final String LIVING = """
            SELECT province, lower(sex) AS sex,
                   CASE WHEN years BETWEEN 15 AND 17 THEN '15-17'
                        WHEN years BETWEEN 18 AND 19 THEN '18-19'
                        ELSE least(years / 5 * 5, 90)::text END AS age,
                   nationality, sum(people)::bigint AS people
              FROM person_counts
             CROSS JOIN LATERAL (
                   SELECT ($1 - extract(year FROM born)::int * 12 - extract(month FROM born)::int) / 12) AS old (years)
             GROUP BY 1, 2, 3, 4
            HAVING sum(people) <> 0
            """;

    private static final String ENTERED = """
            SELECT width_bucket(quarter, $1::timestamptz[]) AS day, province, lower(sex) AS sex, sum(people)::bigint AS people
              FROM registration_counts
             WHERE quarter >= $2 AND quarter < $3
             GROUP BY 1, 2, 3
            """;

    private static final int MONTHS = 12;

    private final Pool pool;
    private final StatisticsConfig config;
    private final Clock clock;

    private final LastTold<Kind> lastLiving;

    Breakdown(Pool pool, StatisticsConfig config, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
        this.lastLiving = new LastTold<>(Kind::wider, config.smallestCell());
    }

    /** @param period of registrations, if they are counted by day */
    Uni<PersonCells> by(List<Dimension> by, Period period) {
        return (by.contains(Dimension.DAY) ? entered(period) : living()).map(told -> cells(by, told));
    }

    /** Those who live. */
    Uni<Told<Kind>> living() {
        LocalDate today = LocalDate.now(clock);
        return pool.preparedQuery(LIVING)
                .execute(Tuple.of(today.getYear() * MONTHS + today.getMonthValue()))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> lastLiving.of(counts(rows, Breakdown::livingKinds)));
    }

    private Uni<Told<Kind>> entered(Period period) {
        OffsetDateTime[] days = period.begins(clock.getZone());
        return pool.preparedQuery(ENTERED)
                .execute(Tuple.of(days, days[0], period.end(clock.getZone())))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows ->
                        Told.of(counts(rows, row -> enteredKinds(row, period)), Kind::wider, config.smallestCell()));
    }

    private static PersonCells cells(List<Dimension> by, Told<Kind> told) {
        boolean byCountry = by.contains(Dimension.COUNTRY);
        List<PersonCells.Cell> cells = told.kinds()
                .filter(kind -> Dimension.divide(by, kind))
                .sorted(Comparator.comparing(Kind::day)
                        .thenComparing(Kind::place)
                        .thenComparing(Kind::sex)
                        .thenComparingInt(kind -> kind.age().length())
                        .thenComparing(Kind::age)
                        .thenComparing(Kind::origin))
                .map(kind -> PersonCells.Cell.of(kind, byCountry, told.count(kind)))
                .toList();
        return new PersonCells(by.stream().map(Dimension::code).toList(), told.smallestCell(), cells);
    }

    private static Map<Kind, Long> counts(RowSet<Row> rows, Function<Row, Stream<Kind>> kinds) {
        Map<Kind, Long> counts = new HashMap<>();
        for (Row row : rows) {
            long people = row.getLong("people");
            kinds.apply(row).forEach(kind -> counts.merge(kind, people, Long::sum));
        }
        return counts;
    }

    /** All kinds of which those of a row are. */
    private static Stream<Kind> livingKinds(Row row) {
        String nationality = row.getString("nationality");
        String age = row.getString("age");
        boolean moroccan = nationality.equals(Kind.MOROCCAN);
        Stream<Kind> pairs = pairs(List.of(
                Kind.ofProvince(row.getString("province")),
                List.of(Kind.ofSex(row.getString("sex"))),
                List.of(Kind.ofAge(Ages.five(age))),
                List.of(Kind.ofOrigin(moroccan ? nationality : Kind.FOREIGN))));
        Stream<Kind> alone =
                Stream.concat(Ages.others(age), moroccan ? Stream.empty() : Stream.of(Kind.ofOrigin(nationality)));
        return Stream.concat(pairs, alone);
    }

    private static Stream<Kind> enteredKinds(Row row, Period period) {
        Kind day = Kind.ofDay(period.day(row.getInteger("day")).toString());
        return Stream.concat(
                        Kind.ofProvince(row.getString("province")).stream(),
                        Stream.of(Kind.ANY, Kind.ofSex(row.getString("sex"))))
                .map(day::and);
    }

    /** Anybody, each kind alone, and any two that speak of different things. */
    private static Stream<Kind> pairs(List<List<Kind>> byThing) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.ANY));
        for (int first = 0; first < byThing.size(); first++) {
            kinds.addAll(byThing.get(first));
            for (List<Kind> second : byThing.subList(first + 1, byThing.size())) {
                for (Kind one : byThing.get(first)) {
                    second.forEach(other -> kinds.add(one.and(other)));
                }
            }
        }
        return kinds.stream();
    }
}
