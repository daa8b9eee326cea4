package org.sijil.population.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * A document that somebody handed in before, by its id and the hash of its content: so that nobody attaches another one than they mean.
 */
public record DocumentReference(
        @NotNull UUID id,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
