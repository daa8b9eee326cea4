package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment that was opened or closed; also the data of the events that tell of it.
 *
 * @param until first day without the right; absent when it was opened
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrollmentMove(
        UUID enrollment,
        String regime,
        UUID person,
        String role,
        UUID family,
        UUID principal,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) {}
