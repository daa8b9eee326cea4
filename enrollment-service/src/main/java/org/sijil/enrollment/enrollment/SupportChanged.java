package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of the event {@code support.changed}: a family's right to a cash programme began, ended or rests on new facts.
 *
 * @param entitled whether the family is entitled from {@code since} on
 * @param reason why it ended; absent while entitled
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupportChanged(
        String programme,
        UUID family,
        UUID principal,
        boolean entitled,
        LocalDate since,
        @Nullable String reason) {}
