/**
 * Households: registering one, who comes and goes, how it splits, merges and moves, what it declares, how it scores, what the
 * population registry's news and birthdays change in it, and who lived where on which day.
 *
 * <p>The ways in are {@link org.sijil.social.household.HouseholdResource} and its neighbours and {@code PopulationFollower}.
 * {@code HouseholdRegister}, {@code HouseholdChanges} and {@code HouseholdPassages} hold the rules, {@code Household} and {@code
 * RosterRows} the rows of today; triggers keep those of the past, which {@code HistoryRows} reads.
 *
 * <p>Invariant: a person is an active member of at most one household, on any day; the database holds it.
 */
@NullMarked
package org.sijil.social.household;

import org.jspecify.annotations.NullMarked;
