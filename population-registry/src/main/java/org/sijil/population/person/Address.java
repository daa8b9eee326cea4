package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.OneLine;

/**
 * Where a person lives.
 *
 * @param territory the HCP code, as fine as it is known; it decides which agents see the person
 * @param line quarter, street and building, as on a letter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @NotNull TerritoryCode territory,
        @NotNull Area area,

        @Schema(examples = "12, rue Ibn Sina, hay Essalam")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String line) {}
