package org.sijil.population.birth;

import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.VitalEventView;

/** A recorded birth, and the child as it now stands in the register, with its number. */
public record BirthView(VitalEventView event, PersonView child) {}
