/**
 * What the civil register reports of lives, as a ledger: every event with its day, its act, who declared it and who takes part;
 * none is ever removed, one that does not count is cancelled.
 *
 * <p>{@link org.sijil.population.vitalevent.VitalEventLedger} is the way in for the features that know the rules of a kind (birth,
 * death, marriage, guardianship, correction); {@link org.sijil.population.vitalevent.VitalEventResource} shows and cancels;
 * {@link org.sijil.population.vitalevent.CivilRules} holds the ages and delays, each with its source. Uses person,
 * consultation and partner.
 */
@NullMarked
package org.sijil.population.vitalevent;

import org.jspecify.annotations.NullMarked;
