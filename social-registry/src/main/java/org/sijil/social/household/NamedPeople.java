package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;

/** Readings of papers that name people by their numbers, whether or not a household holds them yet. */
@ApplicationScoped
public class NamedPeople {

    private static final String KNOWN = "SELECT DISTINCT person FROM membership WHERE idcs = ANY ($1)";

    private final HouseholdTrail trail;

    NamedPeople(HouseholdTrail trail) {
        this.trail = trail;
    }

    /** In the reader's transaction: each who is or ever was a member of a household can see that they were read. */
    public Uni<Void> read(Collection<Idcs> numbers, List<String> fields) {
        String[] values = numbers.stream().map(Idcs::value).toArray(String[]::new);
        return Sql.values(UUID.class, KNOWN, (Object) values).chain(people -> trail.readOf(people, fields));
    }
}
