package org.sijil.population.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;

/** Whether the person is right, and what they are told. */
public record AnswerObjection(
        @NotNull Boolean upheld,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String answer) {}
