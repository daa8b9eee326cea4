package org.sijil.population.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When and where somebody is expected. It does not tell who: the request does, to those who may read it.
 *
 * @param slot by the clock on the wall of the centre
 * @param desk at which they are received
 * @param moves how often it was moved
 * @param reason why it was cancelled
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Appointment")
public record AppointmentView(
        UUID id,
        UUID requestId,
        UUID centreId,
        SlotTime slot,
        int desk,
        AppointmentState state,
        int moves,
        OffsetDateTime bookedAt,
        @Nullable String reason) {}
