package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.database.Sql;

/**
 * Keeps what a person is found by beside the person, in the transaction that writes them; the database refuses a transaction that
 * forgot it.
 */
@ApplicationScoped
class PersonTraits {

    private static final String KEEP = """
            INSERT INTO person_trait (person, terms) VALUES ($1, array_to_tsvector($2::text[]))
            ON CONFLICT (person) DO UPDATE SET terms = EXCLUDED.terms
            """;

    Uni<Void> keep(Person person) {
        String[] terms = person.traits().toArray(String[]::new);
        return Sql.update(KEEP, person.id(), terms).replaceWithVoid();
    }
}
