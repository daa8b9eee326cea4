package org.sijil.social.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * Why, for whoever asked to read.
 *
 * @param reason a code of the lists at {@code GET /v1/requests/codes}
 * @param explanation in plain words; names nobody
 */
public record Reasoned(
        @NotNull String reason,

        @Nullable @Size(max = 1000) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String explanation) {}
