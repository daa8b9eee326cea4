package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the register holds about how others may verify a person.
 *
 * @param until when it ended or will end; null while nothing ends it
 * @param number what was given away in the place of the IDCS
 * @param client the partner that knows the person by a token, or that used the number last
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationMark(
        Kind kind,
        OffsetDateTime since,
        @Nullable OffsetDateTime until,
        @Nullable String number,
        @Nullable String client) {

    /** What it is. */
    public enum Kind {
        /** The person forbade it. */
        @JsonProperty("verification-lock")
        VERIFICATION_LOCK,
        /** A number in the place of the IDCS. */
        @JsonProperty("virtual-id")
        VIRTUAL_ID,
        /** A partner knows the person by a token of its own. */
        @JsonProperty("partner-token")
        PARTNER_TOKEN
    }
}
