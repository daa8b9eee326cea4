package org.sijil.population.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Days in a row on which a centre is open after all.
 *
 * @param from the first one
 * @param to the last one
 */
public record ReopenDays(@NotNull LocalDate from, @NotNull LocalDate to) {}
