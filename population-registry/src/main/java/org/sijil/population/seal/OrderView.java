package org.sijil.population.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order to seal a record or to unseal it.
 *
 * @param proposedBy the subject of the token under which it was proposed
 * @param confirmed absent until a second person decides
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SealOrder")
public record OrderView(
        UUID id,
        UUID person,
        Action action,
        String reason,
        String legalBasis,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable Boolean confirmed,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** What is ordered. */
    public enum Action {
        @JsonProperty("seal")
        SEAL,
        @JsonProperty("unseal")
        UNSEAL
    }
}
