package org.sijil.population.biometrics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * That samples of a person were captured, and how good they are; the register holds none of them.
 *
 * @param id the reference to be named when they are to be deleted
 */
@RegisterForReflection
public record HeldBiometrics(UUID id, OffsetDateTime capturedAt, List<SampleQuality> samples) {}
