package org.sijil.population.likeness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.Sql;
import org.sijil.population.person.Traits;

/**
 * What share of the registered bear a name: PostgreSQL counts the commonest words of an indexed column whenever it analyzes the
 * table, so nothing has to be counted twice.
 */
@ApplicationScoped
class NameStatistics {

    private static final String COMMONEST = """
            SELECT substr(term, 2), share::float8,
                   (SELECT greatest(reltuples, 0)::float8 FROM pg_class WHERE oid = 'person_trait'::regclass)
            FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (term, share)
            WHERE schemaname = current_schema AND tablename = 'person_trait' AND attname = 'terms'
              AND starts_with(term, $1)
            """;

    private final AtomicReference<@Nullable Known> kept = new AtomicReference<>();
    private final LikenessConfig config;
    private final Weights.Rarity rarity;
    private final Clock clock;

    NameStatistics(LikenessConfig config, LikenessRules rules, Clock clock) {
        this.config = config;
        this.rarity = rules.weights().rarity();
        this.clock = clock;
    }

    /** In the caller's session, if they must be read anew. */
    Uni<NameShares> shares() {
        NameShares believed = believed();
        return believed == null
                ? Sql.rows(COMMONEST, Traits.name("")).map(this::keep)
                : Uni.createFrom().item(believed);
    }

    /** The same for a job, over its connection. */
    NameShares shares(Connection tx) throws SQLException {
        NameShares believed = believed();
        return believed == null ? keep(JdbcRows.of(tx, COMMONEST.replace("$1", "?"), Traits.name(""))) : believed;
    }

    private @Nullable NameShares believed() {
        Known known = kept.get();
        return known != null && clock.instant().isBefore(known.until) ? known.shares : null;
    }

    private NameShares keep(List<Object[]> rows) {
        Map<String, Double> counted = new HashMap<>();
        rows.forEach(row -> counted.put((String) row[0], (Double) row[1]));
        double registered = rows.isEmpty() ? 0 : (Double) rows.get(0)[2];
        NameShares shares = NameShares.of(counted, registered, rarity);
        kept.set(new Known(shares, clock.instant().plus(config.sharesKept())));
        return shares;
    }

    private record Known(NameShares shares, Instant until) {}
}
