package org.sijil.population.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/**
 * Two records that an adjudicator holds for one person's.
 *
 * @param survivor the record that is to stand, with its number
 * @param merged the record that is to give way
 */
@Schema(examples = """
        {"survivor": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21", "merged": "019a8b40-11d2-7c80-b1e6-53a0c2f4d9e8",
         "reason": "Même CNIE présentée, actes de naissance identiques"}
        """)
public record ProposeMerge(
        @NotNull UUID survivor,
        @NotNull UUID merged,

        @NotNull @Size(min = 3, max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
