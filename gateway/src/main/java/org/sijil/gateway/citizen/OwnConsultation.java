package org.sijil.gateway.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.ConsultationView;

/** A consultation of a citizen's data in one of the registers: the office that read, not the name of the clerk. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnConsultation(
        @Schema(
                description = "Which register was read",
                enumeration = {"population", "social", "enrollment"})
        String register,

        OffsetDateTime at,

        @Schema(description = "Role of the reader", examples = "social-agent")
        String role,

        @Schema(description = "Application through which it was read") @Nullable
        String client,

        String purpose,
        String legalBasis,
        List<String> fields,

        @Schema(
                description =
                        "Names this reading in an objection (POST /api/me/objections); only of the population registry,"
                                + " which answers objections")
        @Nullable
        String consultation) {

    private static final String OBJECTED_TO = "population";

    static OwnConsultation in(String register, ConsultationView view) {
        return new OwnConsultation(
                register,
                view.at(),
                view.role(),
                view.client(),
                view.purpose(),
                view.legalBasis(),
                view.fields(),
                register.equals(OBJECTED_TO) ? view.cursor() : null);
    }
}
