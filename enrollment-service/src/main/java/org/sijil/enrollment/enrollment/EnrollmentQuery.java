package org.sijil.enrollment.enrollment;

import jakarta.validation.constraints.NotNull;
import org.sijil.commons.identifier.Idcs;

/** Whose enrollments are wanted. It travels in the body: a URL ends up in the log of every proxy on the way. */
public record EnrollmentQuery(@NotNull Idcs idcs) {}
