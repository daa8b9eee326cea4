package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;

/** Which record is the calling citizen's own, in the caller's session. */
@ApplicationScoped
public class OwnPerson {

    private static final String ID = """
            SELECT id
              FROM person
             WHERE idcs = $1
            """;

    private final Caller caller;

    OwnPerson(Caller caller) {
        this.caller = caller;
    }

    /** The record; fails with {@code unknown-person} when nobody holds the number of the token. */
    public Uni<UUID> id() {
        return Sql.value(UUID.class, ID, caller.requireIdcs().value()).map(OwnPerson::require);
    }

    private static UUID require(@Nullable UUID id) {
        if (id == null) {
            throw PersonProblem.UNKNOWN_PERSON.refuse();
        }
        return id;
    }
}
