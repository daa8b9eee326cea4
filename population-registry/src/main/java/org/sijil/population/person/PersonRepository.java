package org.sijil.population.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of table person, for writing. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {}
