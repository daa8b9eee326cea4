/**
 * Who may be the same person as somebody described: found although names are spelled otherwise, in the other script or by a
 * nickname, although a date is wrong by a digit or day and month are swapped.
 *
 * <p>{@link org.sijil.population.likeness.Likeness} is the way in for other features, {@link
 * org.sijil.population.likeness.DuplicateCheckResource} for agents. {@code Candidates} asks the database for those worth
 * comparing, {@code Comparison} weighs each of them field by field with the weights of {@code likeness/weights.yaml}: the method
 * of Fellegi and Sunter, where a weight is the logarithm, to base 2, of how much likelier an agreement is for one person than for
 * two. Uses person and consultation.
 *
 * <p>Invariants: comparing is pure and the same from either side; nothing is shown of anybody without a consultation record.
 */
@NullMarked
package org.sijil.population.likeness;

import org.jspecify.annotations.NullMarked;
