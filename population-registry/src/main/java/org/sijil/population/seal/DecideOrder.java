package org.sijil.population.seal;

import jakarta.validation.constraints.NotNull;

/** The second person's word on an order. */
public record DecideOrder(@NotNull Boolean confirmed) {}
