package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * A request as it is written; it may be incomplete until it is submitted.
 *
 * @param declarant who asks, where an agent writes it down for them; a citizen asks in their own name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"family": "update-registration", "content": {"address": {"territory": "06.141.01.00", "area": "urban"}}}
        """)
public record RequestDraft(
        @NotNull Family family,
        @NotNull RequestContent content,
        @Nullable Idcs declarant) {}
