package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * What is decided of a request.
 *
 * @param reason needed to reject: a code of the list {@code rejection} at {@code GET /v1/requests/codes}
 * @param explanation in plain words, for whoever asked to read; names nobody
 * @param householdVersion needed to accept a change of a household: the version that the agent has looked at
 */
@Schema(name = "RequestDecision")
public record Decision(
        @NotNull Outcome outcome,
        @Nullable String reason,

        @Nullable @Size(max = 1000) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String explanation,

        @Nullable Integer householdVersion) {

    /** Yes or no. */
    @Schema(name = "RequestOutcome")
    public enum Outcome {
        ACCEPT,
        REJECT;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
