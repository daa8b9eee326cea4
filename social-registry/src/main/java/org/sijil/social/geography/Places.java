package org.sijil.social.geography;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Refused;

/**
 * What other features ask of places, in the caller's session. Nothing is kept in memory: an answer is one look at an index, and
 * what is not kept is never out of date on another replica.
 */
@ApplicationScoped
public class Places {

    /** What is finer than a province is only known where the communes of the province were loaded. */
    private static final String EXISTS = """
        SELECT EXISTS (SELECT FROM place_period WHERE code = $1 AND valid @> cast($2 AS date))
               OR (length($1) > 6
                   AND EXISTS (SELECT FROM place_period WHERE code = left($1, 6) AND valid @> cast($2 AS date))
                   AND NOT EXISTS (SELECT
                                     FROM place_period
                                    WHERE code ^@ (left($1, 6) || '.') AND kind = 'commune'
                                      AND valid @> cast($2 AS date)))
        """;

    /** The same of many, over the connection of a job. */
    private static final String MISSING = """
        SELECT code
          FROM unnest(?) AS asked(code)
         WHERE NOT (EXISTS (SELECT FROM place_period WHERE place_period.code = asked.code AND valid @> cast(? AS date))
                    OR (length(asked.code) > 6
                        AND EXISTS (SELECT
                                      FROM place_period
                                     WHERE place_period.code = left(asked.code, 6) AND valid @> cast(? AS date))
                        AND NOT EXISTS (SELECT
                                          FROM place_period
                                         WHERE place_period.code ^@ (left(asked.code, 6) || '.') AND kind = 'commune'
                                           AND valid @> cast(? AS date))))
        """;

    private static final String NAME = """
        SELECT cast(jsonb_build_object(
                   'code', code, 'kind', kind, 'name', jsonb_build_object('ar', name_ar, 'fr', name_fr)) AS text)
          FROM place_period
         WHERE code IN ($1, left($1, 6), left($1, 2)) AND valid @> cast($2 AS date)
         ORDER BY length(code) DESC
         LIMIT 1
        """;

    private final JsonText json;

    Places(JsonText json) {
        this.json = json;
    }

    /**
     * Refuses a territory that is not there on a day.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-place} at the pointer
     */
    public Uni<Void> require(TerritoryCode territory, LocalDate on, String pointer) {
        return Sql.value(Boolean.class, EXISTS, territory.value(), on)
                .invoke(exists -> {
                    if (!Boolean.TRUE.equals(exists)) {
                        throw PlaceProblem.UNKNOWN_PLACE.at(pointer);
                    }
                })
                .replaceWithVoid();
    }

    /**
     * For each territory of a set that is not there on a day, the refusal; for a job.
     *
     * @param pointer of the territory in what is refused
     */
    public Map<TerritoryCode, Refused> refused(
            Connection tx, Collection<TerritoryCode> territories, LocalDate on, String pointer) throws SQLException {
        Object[] codes = territories.stream().map(TerritoryCode::value).toArray();
        Map<TerritoryCode, Refused> refused = new HashMap<>();
        for (Object[] row : JdbcRows.of(tx, MISSING, tx.createArrayOf("text", codes), on, on, on)) {
            refused.put(new TerritoryCode((String) row[0]), PlaceProblem.UNKNOWN_PLACE.at(pointer));
        }
        return refused;
    }

    /** The territory by name on a day; of one that is not loaded, the province or region that it lies in. */
    public Uni<@Nullable PlaceName> name(TerritoryCode territory, LocalDate on) {
        return Sql.value(String.class, NAME, territory.value(), on)
                .map(row -> row == null ? null : json.read(row, PlaceName.class));
    }
}
