package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A verdict on an assessment, about to be kept. */
@RegisterForReflection
public record NewDecision(UUID id, UUID assessment, UUID family, Verdict verdict) {}
