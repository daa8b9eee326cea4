package org.sijil.enrollment.payment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** What the job of a cycle is told. */
@RegisterForReflection
record CycleParameters(UUID cycle, String programme, String month) {}
