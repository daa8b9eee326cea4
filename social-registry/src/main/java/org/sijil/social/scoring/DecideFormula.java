package org.sijil.social.scoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/** What the second person says of a proposed formula. */
public record DecideFormula(
        @NotNull Boolean approved,

        @Nullable @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
