package org.sijil.enrollment.enrollment;

/** The whole answer, alike for somebody who is unknown, has died, or is not enrolled. */
public record EnrollmentAnswer(boolean enrolled) {}
