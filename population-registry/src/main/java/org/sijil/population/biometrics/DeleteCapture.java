package org.sijil.population.biometrics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;

/** Why a capture is to be forgotten, as when it was taken of somebody else. */
public record DeleteCapture(
        @NotNull @Size(max = 200) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
