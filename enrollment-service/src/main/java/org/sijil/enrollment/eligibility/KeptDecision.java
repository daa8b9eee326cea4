package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as it is kept: the verdict, the facts and the day. */
@RegisterForReflection
record KeptDecision(UUID id, UUID family, LocalDate assessedOn, Facts inputs, Verdict verdict) {}
