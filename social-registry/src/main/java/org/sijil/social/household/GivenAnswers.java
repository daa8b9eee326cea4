package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/**
 * Finds where an answer was given as it stands, in the caller's transaction. The correction of one answer makes a new declaration, in
 * which all others are what they were and are answered for by whoever gave them.
 */
@ApplicationScoped
public class GivenAnswers {

    private static final String GIVEN = """
            SELECT given.id, given.declared_by
              FROM declaration present
              JOIN declaration given ON given.household = present.household
              LEFT JOIN answer_provenance corrected
                     ON corrected.declaration = present.id AND corrected.pointer = $2 AND corrected.source = 'corrected'
              LEFT JOIN answer_provenance declared
                     ON declared.declaration = present.id AND declared.pointer = '' AND declared.source = 'declared'
             WHERE present.id = $1
               AND CASE WHEN corrected.id IS NULL THEN given.declared_at = coalesce(declared.recorded_at, present.declared_at)
                        ELSE EXISTS (SELECT FROM answer_provenance line
                                      WHERE line.declaration = given.id AND line.pointer = $2
                                        AND line.decision = corrected.decision AND line.recorded_at = corrected.recorded_at) END
             ORDER BY given.declared_at, given.id
             LIMIT 1
            """;

    /**
     * The declaration in which an answer was given, or the decision's that corrected it.
     *
     * @param declaration the one that holds
     * @param pointer the answer, as in {@code /cars}
     */
    public Uni<GivenAnswer> of(UUID declaration, String pointer) {
        return Sql.rows(GIVEN, declaration, pointer).map(rows -> GivenAnswer.of(rows.get(0)));
    }
}
