package org.sijil.population.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;

/**
 * Why a partner may ask, and what allows it; the person sees both.
 *
 * @param code as the partner states it in the header {@code Purpose}
 * @param legalBasis the law or agreement, such as {@code law-65.00}
 */
public record LegalPurpose(
        @NotNull @Size(min = 1, max = 60) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String code,

        @NotNull @Size(min = 1, max = 120) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String legalBasis) {}
