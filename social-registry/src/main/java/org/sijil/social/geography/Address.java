package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.OneLine;

/**
 * Where a household lives.
 *
 * @param territory HCP code, as fine as it is known
 * @param line street and number, as written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @NotNull TerritoryCode territory,
        @NotNull Area area,

        @Nullable @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String line) {}
