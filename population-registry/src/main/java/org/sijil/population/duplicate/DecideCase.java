package org.sijil.population.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * An adjudicator's decision.
 *
 * @param reason what it rests on, for whoever looks at it later
 * @param person whom of the case the newcomer is; left out when it is none of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"decision": "same", "reason": "Même acte de naissance, prénom translittéré autrement",
         "person": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21"}
        """)
public record DecideCase(
        @NotNull Decision decision,

        @NotNull @Size(min = 3, max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason,

        @Nullable UUID person) {}
