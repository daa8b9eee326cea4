package org.sijil.social.geography;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a place.
 *
 * @param from the first day on which it is no more
 */
public record ClosePlace(@NotNull LocalDate from) {}
