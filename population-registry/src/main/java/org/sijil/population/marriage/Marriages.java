package org.sijil.population.marriage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/** The marriages of which the register knows, computed from the events. Whoever asks holds the people. */
@ApplicationScoped
public class Marriages {

    /** A couple may marry each other again: a divorce ends the marriage before it, not the one after it. */
    private static final String IN_FORCE = """
            SELECT husband.person, wife.person
              FROM vital_event_part mine
              JOIN vital_event marriage ON marriage.id = mine.event
              JOIN vital_event_part husband ON husband.event = marriage.id AND husband.role = 'HUSBAND'
              JOIN vital_event_part wife ON wife.event = marriage.id AND wife.role = 'WIFE'
             WHERE mine.person = $1
               AND marriage.type = 'MARRIAGE' AND marriage.cancelled_at IS NULL AND marriage.date <= $2
               AND NOT EXISTS (
                   SELECT FROM vital_event divorce
                     JOIN vital_event_part man ON man.event = divorce.id AND man.person = husband.person
                     JOIN vital_event_part woman ON woman.event = divorce.id AND woman.person = wife.person
                    WHERE divorce.type = 'DIVORCE' AND divorce.cancelled_at IS NULL
                      AND divorce.seq > marriage.seq AND divorce.date <= $2)
               AND NOT EXISTS (
                   SELECT FROM vital_event death
                    WHERE death.type = 'DEATH' AND death.cancelled_at IS NULL
                      AND death.person IN (husband.person, wife.person) AND death.date <= $2)
            """;

    private static final String AFTER = """
            SELECT count(*)
              FROM vital_event_part mine
              JOIN vital_event marriage ON marriage.id = mine.event
             WHERE mine.person = $1
               AND marriage.type = 'MARRIAGE' AND marriage.cancelled_at IS NULL AND marriage.date > $2
            """;

    private static final String SPOUSES = """
            SELECT DISTINCT other.person
              FROM vital_event_part mine
              JOIN vital_event marriage ON marriage.id = mine.event
              JOIN vital_event_part other ON other.event = marriage.id AND other.role IN ('HUSBAND', 'WIFE')
             WHERE mine.person = $1 AND mine.role IN ('HUSBAND', 'WIFE') AND other.person <> $1
               AND marriage.type = 'MARRIAGE' AND marriage.cancelled_at IS NULL
            """;

    /** Everybody to whom a person is, was or will be married by an event. */
    Uni<List<UUID>> spousesOf(UUID person) {
        return Sql.values(UUID.class, SPOUSES, person);
    }

    /** The marriages of a person that were in force on a day, as far as is known now. */
    public Uni<List<Couple>> inForce(UUID person, LocalDate day) {
        return Sql.rows(IN_FORCE, person, day)
                .map(rows -> rows.stream()
                        .map(row -> new Couple((UUID) row[0], (UUID) row[1]))
                        .toList());
    }

    /** Whether a person married after a day. */
    Uni<Boolean> areThereAfter(UUID person, LocalDate day) {
        return Sql.value(Long.class, AFTER, person, day).map(count -> count > 0);
    }
}
