package org.sijil.social.statistics;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No household of any other test, and as many as a test wants: a few of them would be withheld, or would have been written behind the triggers. */
public final class EmptyRegister {

    private static final String ENTER = """
        INSERT INTO household (id, code, territory, region, area, registered_on, head_since, score, formula, scored_at, people,
                               version)
        SELECT gen_random_uuid(),
               lpad((hashtextextended(concat($1, number, $3::numeric, $4::integer), 0) & 68719476735)::text, 11, '0'),
               $1, left($1, 2), $2, '2025-03-09', '2025-03-09', $3, CASE WHEN $3 IS NULL THEN NULL ELSE 'ma-rsu-2021' END,
               CASE WHEN $3 IS NULL THEN NULL ELSE timestamptz '2025-03-09' END, $4, 0
          FROM generate_series(1, $5) AS number
        """;

    private EmptyRegister() {}

    /** Takes all households away, with all that is kept of them. */
    public static void make(Pool pool) {
        for (String statement : List.of(
                "TRUNCATE household, score CASCADE",
                "TRUNCATE household_entry_count, household_entry_count_change",
                "SELECT true FROM recount_households()")) {
            pool.query(statement).executeAndAwait();
        }
    }

    /** Households that are alike, with a score or without. */
    static void enter(Pool pool, String territory, String area, @Nullable String score, int people, int households) {
        @Nullable BigDecimal value = score == null ? null : new BigDecimal(score);
        pool.preparedQuery(ENTER).executeAndAwait(Tuple.of(territory, area, value, people, households));
    }
}
