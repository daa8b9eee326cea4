package org.sijil.social.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;

/**
 * The household does not accept the answer.
 *
 * @param grounds why, in its own words
 */
public record FileAppeal(
        @NotNull @Size(max = 2000) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String grounds) {}
