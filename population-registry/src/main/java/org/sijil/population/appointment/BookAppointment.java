package org.sijil.population.appointment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A desk for whoever a request is about.
 *
 * @param slot one that the centre has free
 * @param requestId what is to be done there, as in a registration
 */
@Schema(examples = """
        {"centreId": "01a2006b-647c-7060-9d6a-e77db973e2ab", "slot": "2026-11-23T09:00",
         "requestId": "01a2006b-6bd4-7a3c-8c61-0d1f5b1a9c77"}
        """)
public record BookAppointment(
        @NotNull UUID centreId,
        @NotNull SlotTime slot,
        @NotNull UUID requestId) {}
