package org.sijil.population.appointment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;

/** What a sign on the door says, in both languages. */
@RegisterForReflection
public record Label(
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        @Schema(examples = "مركز خدمة المواطنين")
        String ar,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        @Schema(examples = "Centre de services aux citoyens")
        String fr) {}
