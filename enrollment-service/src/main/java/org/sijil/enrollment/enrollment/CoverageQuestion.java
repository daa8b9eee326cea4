package org.sijil.enrollment.enrollment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * Is this person covered by a compulsory health regime?
 *
 * @param on the day in question; today when absent
 */
public record CoverageQuestion(@NotNull Idcs idcs, @Nullable LocalDate on) {}
