package org.sijil.population.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** Why a merge is rejected, or is to be undone. */
@Schema(examples = """
        {"reason": "Deux personnes : les empreintes diffèrent"}
        """)
public record MergeReason(
        @NotNull @Size(min = 3, max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
