package org.sijil.social.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.statistics.Line;
import org.sijil.commons.statistics.Told;
import org.sijil.social.declaration.DeclarationTerms;

/** Counts how many declarations hold, are about to end and have ended, in one pass over the table. */
@ApplicationScoped
class DeclarationCount {

    private static final String NEVER = "never";
    private static final String CURRENT = "current";
    private static final String EXPIRING = "expiring";
    private static final String EXPIRED = "expired";

    private static final String ALL = "households";
    private static final Line<String> LINE = new Line<>(ALL, List.of(NEVER, CURRENT, EXPIRING, EXPIRED));

    private static final String COUNT = """
        SELECT region, count(*)                                                                     AS households,
               count(*) FILTER (WHERE declared_on IS NULL)                                          AS never,
               count(*) FILTER (WHERE declared_on IS NOT NULL AND (declaration_expires_on IS NULL
                                                                   OR declaration_expires_on > $2)) AS current,
               count(*) FILTER (WHERE declaration_expires_on > $1 AND declaration_expires_on <= $2) AS expiring,
               count(*) FILTER (WHERE declaration_expires_on <= $1)                                 AS expired
          FROM household
         WHERE dissolved_on IS NULL
         GROUP BY region
         ORDER BY region
        """;

    private final Pool pool;
    private final Breakdown breakdown;
    private final DeclarationTerms terms;
    private final Clock clock;

    DeclarationCount(Pool pool, Breakdown breakdown, DeclarationTerms terms, Clock clock) {
        this.pool = pool;
        this.breakdown = breakdown;
        this.terms = terms;
        this.clock = clock;
    }

    Uni<List<RenewalCount>> count() {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(terms.reminders(today).get(0));
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(today, soon))
                .chain(rows -> breakdown.present().map(present -> counts(rows, present)));
    }

    private static List<RenewalCount> counts(RowSet<Row> rows, Present present) {
        List<RenewalCount> counts = new ArrayList<>();
        for (Row row : rows) {
            Told<String> told = told(row, present);
            counts.add(new RenewalCount(
                    new TerritoryCode(row.getString("region")),
                    told.count(NEVER),
                    told.count(CURRENT),
                    told.count(EXPIRING),
                    told.count(EXPIRED)));
        }
        return counts;
    }

    /** Of a region whose households are withheld nothing is told: the parts would add up to them. */
    private static Told<String> told(Row row, Present present) {
        int smallest = present.households().smallestCell();
        Map<String, Long> counts = new HashMap<>();
        Stream.concat(Stream.of(LINE.whole()), LINE.parts().stream())
                .forEach(part -> counts.put(part, row.getLong(part)));
        return present.households(Kind.ofRegion(row.getString("region"))) == null
                ? new Told<>(smallest, counts, counts.keySet())
                : Told.of(counts, List.of(LINE), Set.of(), smallest);
    }
}
