/**
 * No second number for one person: whoever enters the register passes {@link org.sijil.population.duplicate.DuplicateGate}, which
 * looks for others alike. Somebody who is likely registered already gets no number; a case is opened instead, and an adjudicator
 * decides it.
 *
 * <p>{@link org.sijil.population.duplicate.DuplicateCaseResource} is the way in for agents and adjudicators. {@code DuplicateCase}
 * is the state machine ({@link org.sijil.population.duplicate.CaseState}), {@code CaseDesk} and {@code CaseDecisions} move it on, {@code
 * CaseLookup} what reads. A job brings a {@link org.sijil.population.duplicate.Crowd} through {@link
 * org.sijil.population.duplicate.CrowdGate}. Each way into the register is an {@link org.sijil.population.duplicate.Entrance}, by which a case that
 * was decided goes on. Uses person, likeness and consultation.
 *
 * <p>Invariants: of two newcomers alike, the second sees the first, however near in time they come; who opened a case never
 * decides it; what a decision rests on is kept as it was seen.
 */
@NullMarked
package org.sijil.population.duplicate;

import org.jspecify.annotations.NullMarked;
