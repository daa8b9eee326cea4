package org.sijil.population.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;

/** Why nobody will come. */
public record CancelAppointment(
        @NotNull @Size(max = 200) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
