package org.sijil.population.virtualid;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A virtual id that somebody wants.
 *
 * @param once whether it is worth nothing after one use
 * @param hours how long it lasts; a day when left out
 */
@Schema(examples = "{\"once\": true, \"hours\": 24}")
public record MakeVirtualId(
        @NotNull boolean once, @Nullable @Min(1) Integer hours) {}
