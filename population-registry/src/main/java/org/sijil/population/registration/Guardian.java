package org.sijil.population.registration;

import jakarta.validation.constraints.NotNull;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.GuardianRelation;

/** Who acts for a minor or a ward: a living adult who is registered already. */
public record Guardian(@NotNull Idcs idcs, @NotNull GuardianRelation relation) {}
