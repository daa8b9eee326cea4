package org.sijil.social.scoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A formula as a file.
 *
 * @param file its name, for messages about it
 * @param content YAML, like the shipped one
 */
public record ProposeFormula(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,80}") String file,
        @NotNull @Size(min = 1, max = 200_000) String content) {}
