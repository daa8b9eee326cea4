package org.sijil.population.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of table person, for writing. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** How many hold a paper, by the name of the field and the number; an empty number is nobody's. */
    Uni<Long> holdersOf(String paper, String number) {
        return count(paper + " = ?1", number);
    }
}
