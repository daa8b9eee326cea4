package org.sijil.population.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move that is being made, and what comes with it.
 *
 * @param day of an appointment
 */
record Turn(
        Move move,
        @Nullable String reason,
        @Nullable UUID appointment,
        @Nullable LocalDate day,
        @Nullable UUID duplicateCase,
        @Nullable UUID person) {

    static Turn of(Move move) {
        return new Turn(move, null, null, null, null, null);
    }

    static Turn because(Move move, String reason) {
        return new Turn(move, reason, null, null, null, null);
    }

    static Turn appointed(UUID appointment, LocalDate day) {
        return new Turn(Move.APPOINT, null, appointment, day, null, null);
    }

    static Turn examined(UUID duplicateCase) {
        return new Turn(Move.EXAMINE, null, null, null, duplicateCase, null);
    }

    static Turn entered(Move move, UUID person) {
        return new Turn(move, null, null, null, null, person);
    }
}
