package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** The facts of a family on a day, about to be kept. */
@RegisterForReflection
public record NewAssessment(UUID id, UUID family, LocalDate assessedOn, Facts inputs) {}
