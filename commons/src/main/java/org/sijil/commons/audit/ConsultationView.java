package org.sijil.commons.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation as the person concerned sees it: the office that read, not the name of the clerk. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultationView(
        OffsetDateTime at,

        @Schema(description = "Role of the reader", examples = "social-agent")
        String role,

        @Schema(description = "Application through which it was read") @Nullable
        String client,

        String purpose,
        String legalBasis,
        List<String> fields,

        @Schema(description = "Continues the list after this entry")
        String cursor) {}
