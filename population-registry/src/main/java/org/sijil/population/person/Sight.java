package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.population.consultation.InSight;

/** Whom the caller may not see, because they are sealed; for the session; the statements that read have {@link InSight}. */
@ApplicationScoped
public class Sight {

    private static final String HIDDEN = """
            SELECT asked.id
              FROM unnest($1::uuid[]) AS asked (id)
             WHERE NOT %s
            """.formatted(InSight.of("asked.id", "$2"));

    private static final String SEALED = "SELECT person FROM sealed_person WHERE person = ANY ($1)";

    private final Caller caller;

    Sight(Caller caller) {
        this.caller = caller;
    }

    /** Those of these people whom the caller may not see in the role in which they call. */
    public Uni<Set<UUID>> hidden(Collection<UUID> people) {
        return Sql.values(UUID.class, HIDDEN, people.toArray(UUID[]::new), caller.role())
                .map(Set::copyOf);
    }

    /** Those of these people who are sealed, whoever asks. */
    public Uni<Set<UUID>> sealed(Collection<UUID> people) {
        return Sql.values(UUID.class, SEALED, (Object) people.toArray(UUID[]::new))
                .map(Set::copyOf);
    }
}
