package org.sijil.population.virtualid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.VirtualId;

/**
 * A virtual id as its owner sees it.
 *
 * @param number what is given away
 * @param usedAt when it was last used
 * @param usedBy the partner that used it last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"id": "01a2015d-472a-7f46-824c-c370ca1f41c8", "number": "4810652937160255", "once": true, "state": "usable",
         "createdAt": "2026-11-22T03:08:47.084493Z", "expiresAt": "2026-11-23T03:08:47.084493Z"}
        """)
public record VirtualIdView(
        UUID id,
        VirtualId number,
        boolean once,
        State state,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime usedAt,
        @Nullable String usedBy) {

    /** Whether it is still worth something, and if not, why. */
    public enum State {
        @JsonProperty("usable")
        USABLE,
        @JsonProperty("used")
        USED,
        @JsonProperty("expired")
        EXPIRED,
        @JsonProperty("revoked")
        REVOKED
    }
}
