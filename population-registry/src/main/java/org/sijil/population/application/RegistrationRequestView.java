package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.document.DocumentView;
import org.sijil.population.registration.RegisterPerson;

/**
 * A request as it stands.
 *
 * @param due the last day on which it waits for whoever asks
 * @param duplicateCase the case that holds or held it up
 * @param registered who came of it
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegistrationRequest")
public record RegistrationRequestView(
        UUID id,
        String receipt,
        Channel channel,
        RequestKind kind,
        RegistrationState state,
        @Nullable RegisterPerson person,
        @Nullable List<Idcs> witnesses,
        List<DocumentView> documents,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable LocalDate due,
        @Nullable UUID appointment,
        @Nullable UUID duplicateCase,
        @Nullable Registered registered,
        int version) {

    /** The person who was entered, and their number. */
    @RegisterForReflection
    @Schema(name = "RegisteredPerson")
    public record Registered(UUID person, Idcs idcs) {}
}
