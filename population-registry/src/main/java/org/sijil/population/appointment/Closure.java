package org.sijil.population.appointment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day on which a centre stays closed, whatever its schedule says, and why. */
@RegisterForReflection
public record Closure(
        @NotNull LocalDate day, @NotNull @Valid Label reason) {}
