package org.sijil.social.geography;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;

/** Reads places as they are on a day, in the caller's session. */
@ApplicationScoped
class PlaceLookup {

    /** Of a row of {@code place_period}, joined to its {@code place}. */
    private static final String VIEW = """
        jsonb_build_object(
            'code', at.code, 'kind', kind, 'parent', parent, 'area', area,
            'name', jsonb_build_object('ar', name_ar, 'fr', name_fr),
            'validFrom', lower(valid), 'validUntil', upper(valid), 'source', source, 'confidence', confidence,
            'validFromConfidence', coalesce(from_confidence, confidence), 'version', version)
        """;

    private static final String ONE = """
        WITH RECURSIVE up AS (
            SELECT place_period.*, 0 AS height
              FROM place_period
             WHERE code = $1 AND valid @> cast($2 AS date)
             UNION ALL
            SELECT above.*, height + 1
              FROM up
              JOIN place_period AS above ON above.code = up.parent AND above.valid @> cast($2 AS date))
        SELECT cast(%s || jsonb_build_object('within', (
                   SELECT coalesce(jsonb_agg(jsonb_build_object(
                              'code', code, 'kind', kind, 'name', jsonb_build_object('ar', name_ar, 'fr', name_fr))
                          ORDER BY height DESC), '[]')
                     FROM up
                    WHERE height > 0)) AS text)
          FROM up AS at
          JOIN place ON place.code = at.code
         WHERE height = 0
        """.formatted(VIEW);

    private static final String LIST = """
        SELECT cast(%s AS text)
          FROM place_period AS at
          JOIN place ON place.code = at.code
         WHERE valid @> cast($1 AS date)
           AND ($2::text IS NULL OR parent = $2)
           AND ($3::text IS NULL OR kind = $3)
           AND ($4::text IS NULL OR strpos(key_fr, $4) > 0 OR strpos(key_ar, $5) > 0)
           AND at.code > $6
         ORDER BY at.code
         LIMIT $7
        """.formatted(VIEW);

    private final JsonText json;

    PlaceLookup(JsonText json) {
        this.json = json;
    }

    /** @throws org.sijil.commons.problem.Refused {@code not-found} when there is none on that day */
    Uni<PlaceView> find(TerritoryCode code, LocalDate on) {
        return Sql.value(String.class, ONE, code.value(), on)
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .map(row -> json.read(row, PlaceView.class));
    }

    /** By code. A name is looked for in either script, as names of people are. */
    Uni<Page<PlaceView>> list(PlaceQuery query, LocalDate on, PageRequest page) {
        String after = page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1, parts -> parts.get(0));
        return Sql.values(
                        String.class,
                        LIST,
                        on,
                        query.parent() == null ? null : query.parent().value(),
                        query.kind() == null ? null : query.kind().code(),
                        key(query.name() == null ? null : NameNormalizer.latin(query.name())),
                        key(query.name() == null ? null : NameNormalizer.arabic(query.name())),
                        after,
                        page.limit() + 1)
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, PlaceView.class))
                        .toList())
                .map(found -> Page.of(
                        found, page.limit(), last -> Cursor.encode(last.code().value())));
    }

    /** A name in which nothing is a letter would be found everywhere. */
    private static @Nullable String key(@Nullable String key) {
        if (key != null && key.isEmpty()) {
            throw CommonProblem.INVALID_VALUE.at("/name");
        }
        return key;
    }
}
