package org.sijil.social.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.OneLine;

/**
 * A complaint.
 *
 * @param grounds why, in the household's own words
 * @param declarant who complains, where an agent writes it down for them; a citizen complains in their own name
 */
@Schema(examples = """
        {"subject": {"kind": "score"}, "grounds": "We sold the car last year"}
        """)
public record FileComplaint(
        @NotNull @Valid Subject subject,

        @NotNull @Size(max = 2000) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String grounds,

        @Nullable Idcs declarant) {}
