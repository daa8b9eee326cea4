package org.sijil.social.population;

import java.time.LocalDate;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Sex;

/** Somebody who can be a member of a household. */
public record LivingPerson(UUID person, Idcs idcs, LocalDate birthDate, Sex sex) {}
