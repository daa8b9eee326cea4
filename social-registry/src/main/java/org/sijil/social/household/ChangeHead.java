package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * Another member heads the household; everybody's relation is told anew from there.
 *
 * @param since the first day; left out, it is today
 */
public record ChangeHead(@NotNull Idcs idcs, @Nullable LocalDate since) {}
