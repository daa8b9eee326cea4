package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/** Gives one person's parts in events to another, and back, in the caller's transaction. What is on record of an event stays. */
@ApplicationScoped
public class EventParts {

    /** Nobody takes part in one event twice, is born twice or dies twice: those parts stay where they were entered. */
    private static final String MOVE = """
            WITH moved AS (
                UPDATE vital_event_part part
                   SET person = $2
                  FROM vital_event event
                 WHERE event.id = part.event AND part.person = $1
                   AND NOT EXISTS (SELECT FROM vital_event_part own WHERE own.event = part.event AND own.person = $2)
                   AND NOT (part.role IN ('CHILD', 'DECEASED') AND event.type IN ('BIRTH', 'DEATH') AND EXISTS (
                           SELECT FROM vital_event_part own
                             JOIN vital_event other ON other.id = own.event
                            WHERE own.person = $2 AND own.role = part.role AND other.type = event.type
                              AND other.cancelled_at IS NULL))
                RETURNING part.event, part.role
            )
            INSERT INTO vital_event_moved (event, role, from_person, to_person, cause)
            SELECT event, role, $1, $2, $3 FROM moved
            """;

    private static final String GIVE_BACK = """
            WITH back AS (
                DELETE FROM vital_event_moved WHERE cause = $1
                RETURNING event, role, from_person, to_person
            )
            UPDATE vital_event_part part
               SET person = back.from_person
              FROM back
             WHERE part.event = back.event AND part.role = back.role AND part.person = back.to_person
            """;

    /** All parts of one become the other's. */
    public Uni<Void> move(UUID from, UUID to, UUID cause) {
        return Sql.update(MOVE, from, to, cause).replaceWithVoid();
    }

    /** Whoever lost parts for this cause has them again. */
    public Uni<Void> giveBack(UUID cause) {
        return Sql.update(GIVE_BACK, cause).replaceWithVoid();
    }
}
