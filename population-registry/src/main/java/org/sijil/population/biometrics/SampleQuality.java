package org.sijil.population.biometrics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How good a sample is, and of what.
 *
 * @param quality 0 to 100, as the capture station judged it
 */
@RegisterForReflection
public record SampleQuality(
        @NotNull BodyPart part,
        @NotNull @Min(0) @Max(100) Integer quality,
        @NotNull SampleFormat format) {}
