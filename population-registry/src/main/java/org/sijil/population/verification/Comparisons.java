package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.population.consultation.Reading;
import org.sijil.population.partner.Caps;
import org.sijil.population.partner.PairwiseKeys;

/**
 * Compares declarations with the register, one or a thousand, in one statement. It does the same work for a name that nobody has
 * as for one that somebody has: it compares with an empty row, counts a stand-in and writes a record about nobody, so that time
 * does not tell them apart. What is not declared counts as right. A number that was merged into another is answered from the
 * record that stands; the attempt on somebody sealed is on their record, and the answer is no.
 */
@ApplicationScoped
class Comparisons {

    /** Each in its turn: whoever is asked about twice is judged, counted and recorded in the order of the questions. */
    private static final String COMPARED = """
            WITH seen AS MATERIALIZED (
                SELECT compared.*
                FROM jsonb_array_elements(cast(cast($11 AS text) AS jsonb)) AS declaration (declared),
                     compare_declaration(
                         $9, $2::text, $10, declaration.declared, $12, $13, $14, $15, $8, $16) AS compared
            ), %s
            """.formatted(Reading.NOTED_EACH);

    private static final String VERIFY = COMPARED + """
            SELECT place, outcome, id, "givenName", "familyName", "birthDate", sex, nationality, cnie, "residencePermit", phone
            FROM seen
            ORDER BY place
            """;

    private static final String SUPPLY = COMPARED + """
            SELECT seen.outcome, seen.id AS whom, supplied.*
            FROM seen LEFT JOIN person supplied ON supplied.id = seen.id AND seen.outcome = 'YES'
            """;

    private final Pool pool;
    private final PairwiseKeys keys;
    private final JsonText json;

    Comparisons(Pool pool, PairwiseKeys keys, JsonText json) {
        this.pool = pool;
        this.keys = keys;
        this.json = json;
    }

    /** Compares one declaration. */
    Uni<Compared> compare(Asker asker, Declaration declared, List<String> fields) {
        return run(VERIFY, asker.about(fields), List.of(asked(0, declared, null)), false)
                .map(rows -> Compared.of(rows.iterator().next()));
    }

    /** Compares many; answers in their order. */
    Uni<List<Compared>> compareAll(Asker asker, List<Declaration> declarations) {
        List<Asked> batch = new ArrayList<>(declarations.size());
        declarations.forEach(one -> batch.add(asked(batch.size(), one, Verification.fields(one))));
        return run(VERIFY, asker, batch, true)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Compared::of)
                        .toList());
    }

    /** Compares one declaration; its row has the person's columns if the answer is yes. */
    Uni<Row> lookUp(Asker asker, Declaration declared, List<String> fields) {
        return run(SUPPLY, asker.about(fields), List.of(asked(0, declared, null)), false)
                .map(rows -> rows.iterator().next());
    }

    private Asked asked(int place, Declaration declared, @Nullable List<String> fields) {
        return Asked.of(place, declared, keys.standIn(declared.name()), fields);
    }

    private Uni<RowSet<Row>> run(String statement, Asker asker, List<Asked> asked, boolean batch) {
        return pool.preparedQuery(statement).execute(parameters(asker, json.of(asked), batch));
    }

    private Tuple parameters(Asker asker, String asked, boolean batch) {
        Caps caps = asker.caps();
        OffsetDateTime now = asker.reading().at();
        return asker.reading()
                .parameters(
                        asker.partner(),
                        keys.understood().toArray(String[]::new),
                        asked,
                        caps.failuresPerPerson(),
                        now.minus(Duration.ofHours(caps.perHours())),
                        caps.unknownNumbers(),
                        now.minus(Duration.ofMinutes(caps.perMinutes())),
                        batch);
    }
}
