package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is contested.
 *
 * @param id of the score (left out, the latest), of the person whose membership or removal it is (left out, whoever complains and
 *     lives in no household), or of the refused request
 * @param pointer of the contested answer, as in {@code /cars}
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ComplaintSubject")
public record Subject(
        @NotNull Kind kind,
        @Nullable UUID id,

        @Nullable @Pattern(regexp = "^/[A-Za-z0-9]{1,60}$") String pointer) {

    /** What can be contested. */
    @RegisterForReflection
    @Schema(name = "ComplaintKind")
    public enum Kind {
        SCORE,
        ANSWER,
        MEMBERSHIP,
        REFUSAL;

        /** Whether it is of those who live together, rather than of one person. */
        boolean isOfHousehold() {
            return this == SCORE || this == ANSWER;
        }

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
