package org.sijil.population.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why nobody is to be registered after all. */
@Schema(examples = """
        {"reason": "La personne a retrouvé son récépissé"}
        """)
public record WithdrawCase(
        @NotNull @Size(min = 3, max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
