package org.sijil.social.geography;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /**
     * Of many codes, which are there on a day, and in which area. What is finer than a province is only known where the communes
     * of the province were loaded. An arrondissement without an area of its own has that of its commune.
     */
    private static final String RECORDED = """
        SELECT asked.code,
               here.code IS NOT NULL
               OR (length(asked.code) > 6
                   AND EXISTS (SELECT FROM place_period WHERE code = left(asked.code, 6) AND valid @> today)
                   AND NOT EXISTS (SELECT
                                     FROM place_period
                                    WHERE code ^@ (left(asked.code, 6) || '.') AND kind = 'commune' AND valid @> today)),
               coalesce(here.area, around.area)
          FROM unnest(%s) AS asked(code)
         CROSS JOIN (SELECT cast(%s AS date)) AS day(today)
          LEFT JOIN place_period AS here ON here.code = asked.code AND here.valid @> today
          LEFT JOIN place_period AS around ON around.code = here.parent AND around.valid @> today
        """;

    private static final String RECORDED_HERE = RECORDED.formatted("cast($1 AS text[])", "$2");
    private static final String RECORDED_FOR_JOB = RECORDED.formatted("?", "?");

    private static final String REGIONS = """
        SELECT code
          FROM place_period
         WHERE kind = 'region' AND valid @> cast($1 AS date)
         ORDER BY code
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
     * Refuses an address where there is no place on a day, or in the area that its place is not in.
     *
     * @param at where the address stands in the request
     * @throws org.sijil.commons.problem.Refused {@code unknown-place}, {@code area-contradicts-place}
     */
    public Uni<Void> require(Address address, LocalDate on, String at) {
        String[] code = {address.territory().value()};
        return Sql.rows(RECORDED_HERE, code, on)
                .invoke(rows -> {
                    Refused refusal = Recorded.of(rows.get(0)).refusal(address, at);
                    if (refusal != null) {
                        throw refusal;
                    }
                })
                .replaceWithVoid();
    }

    /** The codes of the regions of a day. */
    public Uni<List<String>> regions(LocalDate on) {
        return Sql.values(String.class, REGIONS, on);
    }

    /** What is recorded of each territory of a set on a day; for a job. */
    public Map<TerritoryCode, Recorded> recorded(Connection tx, Collection<TerritoryCode> territories, LocalDate on)
            throws SQLException {
        Object[] codes = territories.stream().map(TerritoryCode::value).toArray();
        Map<TerritoryCode, Recorded> recorded = new HashMap<>();
        for (Object[] row : JdbcRows.of(tx, RECORDED_FOR_JOB, tx.createArrayOf("text", codes), on)) {
            recorded.put(new TerritoryCode((String) row[0]), Recorded.of(row));
        }
        return recorded;
    }

    /** The territory by name on a day; of one that is not loaded, the province or region that it lies in. */
    public Uni<@Nullable PlaceName> name(TerritoryCode territory, LocalDate on) {
        return Sql.value(String.class, NAME, territory.value(), on)
                .map(row -> row == null ? null : json.read(row, PlaceName.class));
    }

    /**
     * What is recorded of a territory.
     *
     * @param there whether somebody may live there
     * @param area all of it; null where that is not recorded
     */
    public record Recorded(boolean there, @Nullable Area area) {

        private static Recorded of(@Nullable Object[] row) {
            Object area = row[2];
            return new Recorded(
                    Boolean.TRUE.equals(row[1]),
                    area == null ? null : Area.valueOf(area.toString().toUpperCase(Locale.ROOT)));
        }

        /** Why nobody lives at an address of the territory; null when somebody may. */
        public @Nullable Refused refusal(Address address, String at) {
            if (!there) {
                return PlaceProblem.UNKNOWN_PLACE.at(at + "/territory");
            }
            return area == null || area == address.area() ? null : PlaceProblem.AREA_CONTRADICTS_PLACE.at(at + "/area");
        }
    }
}
