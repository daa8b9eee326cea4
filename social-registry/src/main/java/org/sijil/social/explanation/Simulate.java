package org.sijil.social.explanation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Declaration;

/**
 * One change that a household expects; exactly one of the three.
 *
 * @param declaration the present answers with one of them changed
 * @param birth true for a child to be born
 * @param leaving the person of a member who will leave; not the head
 */
public record Simulate(
        @Nullable @Valid Declaration declaration,
        @Nullable Boolean birth,
        @Nullable UUID leaving) {}
