package org.sijil.social.impact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param formula the id of a formula that is in force, approved or proposed
 * @param on the business date that ages and thresholds are taken at; today when left out
 */
public record StudyImpact(
        @NotNull @Size(min = 1, max = 60) String formula,
        @Nullable LocalDate on) {}
