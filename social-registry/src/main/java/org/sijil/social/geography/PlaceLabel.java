package org.sijil.social.geography;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** What a place is called, in both scripts. */
@RegisterForReflection
public record PlaceLabel(
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        @Schema(examples = "الدار البيضاء-أنفا")
        String ar,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        @Schema(examples = "Casablanca-Anfa")
        String fr) {}
