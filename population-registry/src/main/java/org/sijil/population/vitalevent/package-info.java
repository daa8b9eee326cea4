/**
 * What the civil register reports of a life after birth; for now, its end.
 *
 * <p>{@link org.sijil.population.vitalevent.VitalEventResource} is the way in; {@code VitalEventRegister} enters the event and
 * has {@link org.sijil.population.person.PersonRegister} draw the consequence in the same transaction. Uses person.
 */
@NullMarked
package org.sijil.population.vitalevent;

import org.jspecify.annotations.NullMarked;
