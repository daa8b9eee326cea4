package org.sijil.population.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why a request ends; whoever asked reads it. */
@Schema(examples = """
        {"reason": "الوثائق المدلى بها لا تطابق التصريح"}
        """)
public record GiveReason(
        @NotNull @Size(max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
