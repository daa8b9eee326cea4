package org.sijil.social.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why an approved formula is not to begin. */
@Schema(examples = """
        {"reason": "The study found more losses than were meant."}
        """)
public record WithdrawFormula(
        @NotBlank @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
