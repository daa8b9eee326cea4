package org.sijil.social.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why a marriage or a divorce changes nothing in the household. */
@Schema(examples = """
        {"reason": "The spouses stay with his parents for the time being."}
        """)
public record DismissProposal(
        @NotBlank @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
