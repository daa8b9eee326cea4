package org.sijil.population.birth;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.VitalEventView;

/** A recorded birth, and the child as it now stands in the register, with its number. */
@RegisterForReflection
public record BirthView(VitalEventView event, PersonView child) {}
