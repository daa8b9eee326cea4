package org.sijil.enrollment.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.enrollment.support.CalculateSupport;

/**
 * Asks for the payments of a month.
 *
 * @param programme a cash regime, or {@code asd} for direct social support
 * @param month as in {@code 2026-11}; begun, and not before the programme's first amounts
 */
public record OpenPaymentCycle(
        @NotBlank @Size(max = 60) String programme,

        @NotNull @Pattern(regexp = CalculateSupport.MONTH, message = CalculateSupport.MONTH_RULE)
        String month) {}
