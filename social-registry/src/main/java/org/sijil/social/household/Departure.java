package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import org.sijil.commons.identifier.Idcs;

/**
 * A member leaves a household. A death is not reported here but to the population registry, which tells us.
 *
 * @param date the first day on which the member no longer belongs to it
 */
public record Departure(
        @NotNull Idcs idcs, @NotNull Reason reason, @NotNull LocalDate date) {

    /** Why a member leaves. */
    public enum Reason {
        MARRIAGE,
        DIVORCE,
        MOVED_OUT,
        EMIGRATION,
        ENTERED_BY_MISTAKE,
        OTHER;

        /** The name on the wire and in the row. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
