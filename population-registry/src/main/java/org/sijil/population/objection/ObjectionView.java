package org.sijil.population.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection, and its answer once there is one.
 *
 * @param consultation the reading objected to
 * @param correctionRequest the request whose decision is objected to
 * @param due the day by which the person must have an answer
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Objection")
public record ObjectionView(
        UUID id,
        UUID person,
        @Nullable Reading consultation,
        @Nullable UUID correctionRequest,
        String reason,
        OffsetDateTime raisedAt,
        LocalDate due,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable OffsetDateTime answeredAt) {

    /**
     * A reading of the person's data.
     *
     * @param actor the subject of the reader's token; for those who answer only
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadingObjectedTo")
    public record Reading(
            OffsetDateTime at,
            @Nullable String actor,
            String role,
            @Nullable String client,
            String purpose,
            String legalBasis,
            List<String> fields) {

        Reading withoutActor() {
            return new Reading(at, null, role, client, purpose, legalBasis, fields);
        }
    }

    /** As the person sees it: the office that read, not the name of the clerk. */
    ObjectionView forPerson() {
        return new ObjectionView(
                id,
                person,
                consultation == null ? null : consultation.withoutActor(),
                correctionRequest,
                reason,
                raisedAt,
                due,
                upheld,
                answer,
                answeredAt);
    }
}
