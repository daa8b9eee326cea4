package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** Writes where answers come from, in the current transaction; rows are only ever added. */
@ApplicationScoped
class AnswerProvenance {

    private static final String INHERIT = """
        INSERT INTO answer_provenance (declaration, pointer, source, valid_from, recorded_at, by, channel, body, finding,
                                       decision)
        SELECT cast($2 AS uuid), pointer, source, valid_from, recorded_at, by, channel, body, finding, decision
          FROM (SELECT 0 AS id, '' AS pointer, 'declared' AS source, declared_on AS valid_from, declared_at AS recorded_at,
                       declared_by AS by, channel, NULL AS body, NULL AS finding, CAST(NULL AS uuid) AS decision
                  FROM declaration
                 WHERE declaration.id = $1
                   AND NOT EXISTS (SELECT 1 FROM answer_provenance WHERE declaration = $1 AND pointer = '')
                UNION ALL
                SELECT id, pointer, source, valid_from, recorded_at, by, channel, body, finding, decision
                  FROM answer_provenance
                 WHERE declaration = $1) AS earlier
         WHERE pointer NOT IN (SELECT jsonb_array_elements_text(cast(cast($3 AS text) AS jsonb)))
         ORDER BY id
        """;

    private static final String CORRECT = """
        INSERT INTO answer_provenance (declaration, pointer, source, valid_from, recorded_at, decision)
        SELECT cast($1 AS uuid), pointer, 'corrected', cast($3 AS date), cast($4 AS timestamptz), cast($5 AS uuid)
          FROM jsonb_array_elements_text(cast(cast($2 AS text) AS jsonb)) AS corrected(pointer)
         ORDER BY pointer
        """;

    private final JsonText json;
    private final Clock clock;

    AnswerProvenance(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The new declaration is the earlier one but for these answers, which a decision gave. */
    Uni<Void> corrected(UUID earlier, UUID declaration, Collection<String> pointers, UUID decision) {
        String corrected = json.of(pointers);
        OffsetDateTime now = Moments.now(clock);
        return Sql.update(INHERIT, earlier, declaration, corrected)
                .chain(() -> Sql.update(CORRECT, declaration, corrected, LocalDate.now(clock), now, decision))
                .replaceWithVoid();
    }
}
