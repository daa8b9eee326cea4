package org.sijil.social.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.sijil.commons.database.Sql;
import org.sijil.social.explanation.UnverifiedAnswers;

/** Tells which answers rest on more than the household's word: the last that is known of each is what counts. */
@ApplicationScoped
class VerifiedAnswers implements UnverifiedAnswers {

    private static final String SETTLED = """
        SELECT substr(pointer, 2)
          FROM (SELECT DISTINCT ON (pointer) pointer, source, finding
                  FROM answer_provenance
                 WHERE declaration = $1 AND pointer <> ''
                 ORDER BY pointer, recorded_at DESC, id DESC) AS known
         WHERE source = 'corrected' OR finding = 'confirmed'
        """;

    @Override
    public Uni<Predicate<String>> of(UUID declaration) {
        return Sql.values(String.class, SETTLED, declaration).map(VerifiedAnswers::allBut);
    }

    private static Predicate<String> allBut(List<String> settled) {
        return answer -> !settled.contains(answer);
    }
}
