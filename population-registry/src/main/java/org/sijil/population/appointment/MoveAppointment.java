package org.sijil.population.appointment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Another slot for the same request, at the same centre or another one.
 *
 * @param slot one that the centre has free
 */
public record MoveAppointment(
        @NotNull UUID centreId, @NotNull SlotTime slot) {}
