package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One move of a request.
 *
 * @param by the account that made it; staff see it
 * @param role in which it was made; {@code service} for a deadline
 * @param reason what was said for it; whoever asked sees what an agent said, not what a case was decided on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegistrationStep(
        Move move,
        @Nullable RegistrationState from,
        RegistrationState to,
        OffsetDateTime at,
        @Nullable String by,
        String role,
        @Nullable String reason) {

    /** The same for whoever asked. */
    RegistrationStep forApplicant() {
        boolean ofCase = move.by() == Move.By.CASE;
        return new RegistrationStep(move, from, to, at, null, role, ofCase ? null : reason);
    }
}
