package org.sijil.enrollment.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.family.Disability;
import org.sijil.enrollment.family.Schooling;

/**
 * What would a family with these dependents be due?
 *
 * @param programme a cash regime; direct social support when absent
 * @param month as in {@code 2026-11}
 */
public record CalculateSupport(
        @Nullable @Size(max = 60) String programme,

        @NotNull @Pattern(regexp = MONTH, message = MONTH_RULE)
        String month,

        @NotNull @Size(max = 60) List<@Valid @NotNull GivenChild> children) {

    /** A year and a month. */
    public static final String MONTH = "^20[0-9]{2}-(0[1-9]|1[0-2])$";

    /** As the {@code message} of the constraint, it names the texts of the refusal. */
    public static final String MONTH_RULE = "month";

    /**
     * One dependent; either age or birth date is to be given.
     *
     * @param age completed years on the first day of the month
     */
    public record GivenChild(
            @Nullable LocalDate birthDate,
            @Nullable @Min(0) @Max(120) Integer age,
            @Nullable Schooling schooling,
            @Nullable Disability disability,
            @Nullable Boolean fatherOrphan) {}
}
