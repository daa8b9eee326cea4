package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/** Finds the events that stand in the way of another; whoever asks holds the people, so that the answer stays true. */
@ApplicationScoped
public class LaterEvents {

    /** Every event that was recorded after this one and has a person in common with it. */
    private static final String SHARING = """
            SELECT later.id, later.type, later.date, mine.role, theirs.role,
                   (SELECT count(DISTINCT both_mine.person)
                      FROM vital_event_part both_mine
                      JOIN vital_event_part both_theirs USING (person)
                     WHERE both_mine.event = event.id AND both_theirs.event = later.id)
              FROM vital_event event
              JOIN vital_event_part mine ON mine.event = event.id
              JOIN vital_event_part theirs ON theirs.person = mine.person
              JOIN vital_event later ON later.id = theirs.event
             WHERE event.id = $1 AND later.seq > event.seq AND later.cancelled_at IS NULL
             ORDER BY later.seq DESC
            """;

    /** What only somebody alive does; a father's child may be born after his death. */
    private static final String ALIVE = """
            SELECT event.id, event.type, event.date
              FROM vital_event_part part
              JOIN vital_event event ON event.id = part.event
             WHERE part.person = $1
               AND event.date > $2
               AND event.cancelled_at IS NULL
               AND (part.role IN ('HUSBAND', 'WIFE', 'MOTHER', 'WARD', 'GUARDIAN')
                    OR event.type = 'RECOGNITION' AND part.role = 'FATHER')
             ORDER BY event.date DESC
             LIMIT 1
            """;

    private static final String SINCE = """
            SELECT event.id, event.type, event.date
              FROM vital_event_part part
              JOIN vital_event event ON event.id = part.event
             WHERE part.person = $1 AND event.recorded_at > $2 AND event.cancelled_at IS NULL
             ORDER BY event.seq DESC
             LIMIT 1
            """;

    private static final String BY_SEX = """
            SELECT count(*)
              FROM vital_event_part part
              JOIN vital_event event ON event.id = part.event
             WHERE part.person = $1
               AND event.cancelled_at IS NULL
               AND part.role IN ('HUSBAND', 'WIFE', 'MOTHER', 'FATHER')
            """;

    /** Whether somebody is husband, wife, mother or father by an event. */
    public Uni<Boolean> restOnSex(UUID person) {
        return Sql.value(Long.class, BY_SEX, person).map(count -> count > 0);
    }

    /** @throws org.sijil.commons.problem.Refused naming the last event that builds on this one */
    Uni<Void> requireNoneBuiltOn(UUID event, VitalEventType type) {
        return Sql.rows(SHARING, event).invoke(rows -> refuse(type, rows)).replaceWithVoid();
    }

    /**
     * Refuses when somebody took part, after a day, in what only the living do.
     *
     * @throws org.sijil.commons.problem.Refused naming the last such event
     */
    public Uni<Void> requireNoneLived(UUID person, LocalDate after) {
        return Sql.rows(ALIVE, person, after)
                .invoke(rows -> rows.forEach(row -> {
                    throw later(LaterEvent.Reason.DEATH_BEFORE_LATER_EVENT, row).at("/date");
                }))
                .replaceWithVoid();
    }

    /**
     * Refuses when an event was recorded, after a moment, in which somebody takes part.
     *
     * @throws org.sijil.commons.problem.Refused naming the last such event
     */
    public Uni<Void> requireNoneSince(UUID person, OffsetDateTime moment) {
        return Sql.rows(SINCE, person, moment)
                .invoke(rows -> rows.forEach(row -> {
                    throw later(LaterEvent.Reason.EVENT_SINCE_MERGE, row).refuse();
                }))
                .replaceWithVoid();
    }

    private static void refuse(VitalEventType type, List<Object[]> rows) {
        for (Object[] row : rows) {
            boolean built = Foundation.of(type)
                    .carries(
                            Role.valueOf((String) row[3]),
                            VitalEventType.valueOf((String) row[1]),
                            Role.valueOf((String) row[4]),
                            ((Long) row[5]).intValue());
            if (built) {
                throw later(LaterEvent.Reason.LATER_EVENT_BUILDS_ON_IT, row).refuse();
            }
        }
    }

    private static LaterEvent later(LaterEvent.Reason reason, Object[] row) {
        return new LaterEvent(reason, VitalEventType.valueOf((String) row[1]), (LocalDate) row[2], (UUID) row[0]);
    }
}
