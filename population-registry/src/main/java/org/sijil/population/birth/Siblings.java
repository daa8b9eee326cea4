package org.sijil.population.birth;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/** The other births of a mother, against one birth entered twice under two acts. Whoever asks holds the mother. */
@ApplicationScoped
class Siblings {

    /** A night may lie between twins. */
    private static final int TOGETHER = 1;

    private static final String NEAR = """
            SELECT birth.date
              FROM vital_event_part mother
              JOIN vital_event birth ON birth.id = mother.event
             WHERE mother.person = $1 AND mother.role = 'MOTHER'
               AND birth.type = 'BIRTH' AND birth.cancelled_at IS NULL
               AND birth.date BETWEEN cast($2 AS date) - cast($3 AS int) AND cast($2 AS date) + cast($3 AS int)
            """;

    /** Refuses a birth that lies too near to another, or beside one without being said to be one of several. */
    Uni<Void> requireNoneNear(UUID mother, RecordBirth request, int days) {
        return Sql.values(LocalDate.class, NEAR, mother, request.date(), Math.max(days, TOGETHER))
                .invoke(births -> check(request, births))
                .replaceWithVoid();
    }

    private static void check(RecordBirth request, List<LocalDate> births) {
        for (LocalDate other : births) {
            boolean together = Math.abs(ChronoUnit.DAYS.between(other, request.date())) <= TOGETHER;
            refuseIf(!together, "/date", BirthProblem.BIRTHS_TOO_CLOSE);
            refuseIf(request.multipleBirth() == null, "/multipleBirth", BirthProblem.MULTIPLE_BIRTH_NOT_STATED);
        }
    }
}
