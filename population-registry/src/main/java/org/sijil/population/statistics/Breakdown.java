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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.SmallCells;

/**
 * Counts people by one or two things. Whatever is asked, all that could be asked is counted, so that a count that is withheld in
 * one answer cannot be computed from others.
 */
@ApplicationScoped
class Breakdown {

    private static final String LIVING = """
            SELECT province, lower(sex) AS sex,
                   least(($1 - extract(year FROM born)::int * 12 - extract(month FROM born)::int) / 60 * 5, 90)::text AS age,
                   nationality, sum(people)::bigint AS people
              FROM person_counts
             GROUP BY 1, 2, 3, 4
            HAVING sum(people) <> 0
            """;

    private static final String ENTERED = """
            SELECT day::text AS day, province, lower(sex) AS sex, sum(people)::bigint AS people
              FROM registration_counts
             WHERE day BETWEEN $1 AND $2
             GROUP BY 1, 2, 3
            """;

    private static final int MONTHS = 12;

    private final Pool pool;
    private final StatisticsConfig config;
    private final Clock clock;

    Breakdown(Pool pool, StatisticsConfig config, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    /** @param period of registrations, if they are counted by day */
    Uni<PersonCells> by(List<Dimension> by, Period period) {
        return (by.contains(Dimension.DAY) ? entered(period) : living()).map(counts -> cells(by, counts));
    }

    private Uni<Map<Kind, Long>> living() {
        LocalDate today = LocalDate.now(clock);
        return pool.preparedQuery(LIVING)
                .execute(Tuple.of(today.getYear() * MONTHS + today.getMonthValue()))
                .map(rows -> counts(rows, Breakdown::livingKinds));
    }

    private Uni<Map<Kind, Long>> entered(Period period) {
        return pool.preparedQuery(ENTERED)
                .execute(Tuple.of(period.from(), period.to()))
                .map(rows -> counts(rows, Breakdown::enteredKinds));
    }

    private PersonCells cells(List<Dimension> by, Map<Kind, Long> counts) {
        Set<Kind> withheld =
                new SmallCells<>(counts, Line.all(counts.keySet(), Kind::wider), config.smallestCell()).withheld();
        boolean byCountry = by.contains(Dimension.COUNTRY);
        List<PersonCells.Cell> cells = counts.keySet().stream()
                .filter(kind -> Dimension.divide(by, kind))
                .sorted(Comparator.comparing(Kind::day)
                        .thenComparing(Kind::place)
                        .thenComparing(Kind::sex)
                        .thenComparingInt(kind -> kind.age().length())
                        .thenComparing(Kind::age)
                        .thenComparing(Kind::origin))
                .map(kind -> PersonCells.Cell.of(kind, byCountry, withheld.contains(kind) ? null : counts.get(kind)))
                .toList();
        return new PersonCells(by.stream().map(Dimension::code).toList(), config.smallestCell(), cells);
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
        boolean moroccan = nationality.equals(Kind.MOROCCAN);
        Stream<Kind> pairs = pairs(List.of(
                Kind.ofProvince(row.getString("province")),
                List.of(Kind.ofSex(row.getString("sex"))),
                List.of(Kind.ofAge(row.getString("age"))),
                List.of(Kind.ofOrigin(moroccan ? nationality : Kind.FOREIGN))));
        return moroccan ? pairs : Stream.concat(pairs, Stream.of(Kind.ofOrigin(nationality)));
    }

    private static Stream<Kind> enteredKinds(Row row) {
        Kind day = Kind.ofDay(row.getString("day"));
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
