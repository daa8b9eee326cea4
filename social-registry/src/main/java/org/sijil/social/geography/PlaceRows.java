package org.sijil.social.geography;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.NameNormalizer;

/** Writes places, in the caller's transaction: a place at a time or a whole file, in the same few statements. */
@ApplicationScoped
class PlaceRows {

    private static final String ALONE = """
        SELECT true
          FROM pg_advisory_xact_lock(hashtext('places'))
        """;

    private static final String STANDING = """
        SELECT cast(jsonb_build_object(
                   'code', code, 'kind', kind, 'parent', parent, 'area', area,
                   'name', jsonb_build_object('ar', name_ar, 'fr', name_fr),
                   'from', lower(valid), 'source', source, 'confidence', confidence,
                   'fromConfidence', from_confidence) AS text)
          FROM place_period
         WHERE valid @> cast($1 AS date) AND upper_inf(valid)
        """;

    private static final String KNOWN = "SELECT code FROM place";
    private static final String VERSION = "SELECT version FROM place WHERE code = $1";
    private static final String ID = "SELECT id FROM place WHERE code = $1";

    private static final String WITHIN = """
        SELECT code
          FROM place_period
         WHERE parent = $1 AND (upper_inf(valid) OR upper(valid) > $2)
         LIMIT 1
        """;

    /** Of a place, and of what lies in it without being recorded itself. */
    private static final String HOUSEHOLDS = """
        SELECT count(*)
          FROM household
         WHERE region = left($1, 2) AND dissolved_on IS NULL AND (territory = $1 OR territory ^@ ($1 || '.'))
        """;

    private static final String ROWS = """
        FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
          AS said(code text, kind text, parent text, area text, "nameAr" text, "nameFr" text, "keyAr" text, "keyFr" text,
                  "from" date, source text, confidence text, "fromConfidence" text)
        """;

    private static final String TOUCH = "INSERT INTO place (code) SELECT code " + ROWS
            + "ON CONFLICT (code) DO UPDATE SET version = place.version + 1";

    private static final String DROP = "DELETE FROM place_period USING (SELECT code, \"from\" " + ROWS + ") AS said"
            + " WHERE place_period.code = said.code AND lower(valid) >= said.\"from\"";

    private static final String CUT = "UPDATE place_period SET valid = daterange(lower(valid), said.\"from\")"
            + " FROM (SELECT code, \"from\" " + ROWS + ") AS said"
            + " WHERE place_period.code = said.code AND valid @> said.\"from\"";

    private static final String ADD =
            "INSERT INTO place_period (code, valid, kind, parent, area, name_ar, name_fr, key_ar, key_fr, source, confidence,"
                    + " from_confidence)"
                    + " SELECT code, daterange(\"from\", NULL), kind, parent, area, \"nameAr\", \"nameFr\", \"keyAr\","
                    + " \"keyFr\", source, confidence, \"fromConfidence\" " + ROWS;

    private final JsonText json;

    PlaceRows(JsonText json) {
        this.json = json;
    }

    /** Writers take turns: what one has read stays true until it has written. */
    Uni<Void> alone() {
        return Sql.rows(ALONE).replaceWithVoid();
    }

    /** What stands from a day on, with no end recorded. */
    Uni<Map<TerritoryCode, RecordPlace>> standing(LocalDate from) {
        return Sql.values(String.class, STANDING, from)
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, RecordPlace.class))
                        .collect(Collectors.toMap(RecordPlace::code, Function.identity())));
    }

    /** The codes of all that ever was. */
    Uni<Set<TerritoryCode>> known() {
        return Sql.values(String.class, KNOWN)
                .map(codes -> codes.stream().map(TerritoryCode::new).collect(Collectors.toCollection(HashSet::new)));
    }

    Uni<@Nullable Integer> version(TerritoryCode code) {
        return Sql.value(Integer.class, VERSION, code.value());
    }

    Uni<UUID> id(TerritoryCode code) {
        return Sql.value(UUID.class, ID, code.value());
    }

    /** Whether anything lies within a place on a day or later. */
    Uni<Boolean> holdsOthers(TerritoryCode code, LocalDate from) {
        return Sql.values(String.class, WITHIN, code.value(), from).map(found -> !found.isEmpty());
    }

    /** How many households live there now. */
    Uni<Long> households(TerritoryCode code) {
        return Sql.value(Long.class, HOUSEHOLDS, code.value());
    }

    /** From each one's day on, this holds and nothing else. */
    Uni<Void> write(Collection<RecordPlace> places) {
        String rows = json.of(places.stream().map(Row::of).toList());
        return Sql.update(TOUCH, rows)
                .chain(() -> Sql.update(DROP, rows))
                .chain(() -> Sql.update(CUT, rows))
                .chain(() -> Sql.update(ADD, rows))
                .replaceWithVoid();
    }

    /** From the day on, there is no such place. */
    Uni<Void> end(TerritoryCode code, LocalDate from) {
        String rows = json.of(Set.of(Map.of("code", code.value(), "from", from)));
        return Sql.update(TOUCH, rows)
                .chain(() -> Sql.update(DROP, rows))
                .chain(() -> Sql.update(CUT, rows))
                .replaceWithVoid();
    }

    /** A place as the statements take it. */
    @RegisterForReflection
    record Row(
            TerritoryCode code,
            PlaceKind kind,
            @Nullable TerritoryCode parent,
            @Nullable Area area,
            String nameAr,
            String nameFr,
            String keyAr,
            String keyFr,
            LocalDate from,
            String source,
            String confidence,
            @Nullable String fromConfidence) {

        static Row of(RecordPlace place) {
            return new Row(
                    place.code(),
                    place.kind(),
                    place.parent(),
                    place.area(),
                    place.name().ar(),
                    place.name().fr(),
                    NameNormalizer.arabic(place.name().ar()),
                    NameNormalizer.latin(place.name().fr()),
                    place.from(),
                    place.source(),
                    place.confidence(),
                    place.fromConfidence());
        }
    }
}
