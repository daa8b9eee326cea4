package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a regime during a period.
 *
 * @param role {@code principal}, {@code spouse} or {@code dependent}
 * @param until first day without the right; absent while it is open
 * @param closedReason why it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnrollmentView(
        UUID id,
        String regime,
        UUID person,
        String role,
        UUID family,
        UUID principal,
        UUID decision,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String closedReason) {}
