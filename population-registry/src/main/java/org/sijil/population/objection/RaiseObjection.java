package org.sijil.population.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * What a person objects to, and why; exactly one thing.
 *
 * @param consultation the {@code cursor} of the reading in the person's list of consultations
 * @param correctionRequest the request on which was decided
 */
@Schema(examples = """
        {"correctionRequest": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21", "reason": "الوثيقة المدلى بها كافية"}
        """)
public record RaiseObjection(
        @Nullable @Size(max = 200) String consultation,
        @Nullable UUID correctionRequest,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
