/**
 * Households: registering one, who comes and goes, what it declares, how it scores, and what the population registry's
 * news change in it.
 *
 * <p>The ways in are {@link org.sijil.social.household.HouseholdResource} and its neighbours and {@code PopulationFollower}.
 * {@code HouseholdRegister} and {@code HouseholdChanges} hold the rules, {@code Household} and {@code RosterRows} the rows.
 *
 * <p>Invariant: a person is an active member of at most one household; the database holds it.
 */
@NullMarked
package org.sijil.social.household;

import org.jspecify.annotations.NullMarked;
