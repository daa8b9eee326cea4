package org.sijil.population.seal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/**
 * Why a record is to be sealed, or no longer.
 *
 * @param legalBasis the text or the decision that asks for it
 */
@Schema(examples = """
        {"reason": "Protection of a witness", "legalBasis": "TPI CASABLANCA 2026/412"}
        """)
public record ProposeOrder(
        @NotBlank @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason,

        @NotBlank @Size(max = 120) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String legalBasis) {}
