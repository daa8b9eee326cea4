package org.sijil.population.duplicate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.Likeness;
import org.sijil.population.likeness.Match;
import org.sijil.population.person.Traits;

/** Who is like a newcomer, once nobody alike is on the way in at the same time. */
@ApplicationScoped
class Lookalikes {

    /**
     * Locks are taken in one order, so that no two callers wait for each other in a circle: first the gate, which lets many
     * single newcomers in at a time, or else one {@link Crowd}. They are counted because the client knows no column of type void.
     */
    private static final String QUEUE = """
            SELECT count(CASE turn WHEN 0 THEN cast(pg_advisory_xact_lock_shared(number) AS text)
                                   ELSE cast(pg_advisory_xact_lock(number) AS text) END)
              FROM (SELECT 0 AS turn, %d AS number
                    UNION
                    SELECT 1, hashtextextended(term, 7218) FROM unnest($1::text[]) AS term
                    ORDER BY 1, 2) AS queues
            """.formatted(Crowd.GATE);

    private final Likeness likeness;

    Lookalikes(Likeness likeness) {
        this.likeness = likeness;
    }

    /** In the caller's transaction, at whose end the next in the queue goes on and sees whom it entered. */
    Uni<List<Match>> of(Description newcomer) {
        return Sql.rows(QUEUE, (Object) queues(newcomer)).chain(() -> likeness.of(newcomer));
    }

    /** Newcomers wait for one another when they share the sound of a name and the year of birth. */
    private static String[] queues(Description newcomer) {
        @Nullable Integer year = newcomer.year();
        Set<String> queues = Stream.of(newcomer.givenName(), newcomer.familyName())
                .flatMap(name -> Traits.codes(name).stream())
                .map(code -> Traits.nameAndYear(code, year == null ? 0 : year))
                .collect(Collectors.toSet());
        return queues.toArray(String[]::new);
    }
}
