package org.sijil.social.explanation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sijil.commons.database.Sql;

/** Knows which answers of a declaration rest on the household's word: all that nobody confirmed or corrected since. */
@ApplicationScoped
class UnverifiedAnswers {

    private static final String SETTLED = """
            SELECT substr(pointer, 2)
              FROM (SELECT DISTINCT ON (pointer) pointer, source, finding
                      FROM answer_provenance
                     WHERE declaration = $1
                     ORDER BY pointer, id DESC) AS latest
             WHERE source = 'corrected' OR (source = 'verified' AND finding = 'confirmed')
            """;

    /** Tells of an answer, by its name in the declaration, whether it is unverified; read in the current transaction. */
    Uni<Predicate<String>> of(UUID declaration) {
        return Sql.values(String.class, SETTLED, declaration).map(found -> {
            Set<String> settled = new HashSet<>(found);
            return answer -> !settled.contains(answer);
        });
    }
}
